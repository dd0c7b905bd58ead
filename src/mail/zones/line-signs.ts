import { INSTITUTION_WORDS, UNIT_WORDS } from '../fields/institution-words';
import { POSITION_WORDS } from '../fields/position-words';
import { fold, isWordCharacter } from '../letters';
import type { Sender } from '../sender';
import { WordList } from '../word-list';
import { BARE_CLOSING_PHRASES, CLOSING_PHRASES, POSTSCRIPT, SALUTATION_WORDS } from './closing-phrases';
import { APP_PHRASES, DISCLAIMER_WORDS } from './footer-phrases';

/** What a single line of a letter looks like. All take one line's text, at most a few hundred units of it. */

const LONGEST_CLOSING = 60;
const MOST_WORDS_MORE = 4;
const bare = new Set(BARE_CLOSING_PHRASES);

/** „Ar sportisku sveicienu”, „Ar dziļu cieņu un pateicību”: the pattern goes on for ever, the list does not. */
const WITH_REGARDS = /^ar (?:[^\s]{2,20} ){0,3}(?:cieņu|cienu|sveicien|vēlējum|novēlējum|pateicīb|godbijīb|mīlestīb)/;
/** „… komisijas vārdā”: goes on with the closing line above it. */
const ON_BEHALF = /\s(?:vārdā|uzdevumā)$|^on behalf of\s|^от имени\s/i;

/** „Ar cieņu”, „Patiesā cieņā, Ilze”, „Jauku dienu!”: a known phrase and at most a few words more. */
export function isClosingLine(line: string): boolean {
  if (line.length > LONGEST_CLOSING) return false;
  const text = line
    .toLowerCase()
    .replace(/[\s,.!;:–—)-]+$/, '')
    .replace(/^[\s–—-]+/, '')
    .replace(/\s+/g, ' ');
  return WITH_REGARDS.test(text) || CLOSING_PHRASES.some((phrase) => beginsWithPhrase(text, phrase));
}

function beginsWithPhrase(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const rest = text.slice(phrase.length);
  if (rest === '') return true;
  return !bare.has(phrase) && !isWordCharacter(rest[0]) && rest.trim().split(' ').length <= MOST_WORDS_MORE;
}

/** What stands behind the phrase of a closing line: „Ar cieņu, Ilze Kalniņa”, „Ar cieņu Ilze Kalniņa”; "" when nothing does. */
export function afterClosingPhrase(line: string): string {
  const small = line.toLowerCase();
  const phrase = CLOSING_PHRASES.reduce(
    (longest, known) => (known.length > longest.length && small.startsWith(`${known} `) ? known : longest),
    '',
  );
  const comma = line.indexOf(',');
  return line.slice(comma < 0 ? phrase.length || line.length : comma + 1).trim();
}

/** Phrases below which a signature stands, and nothing else. */
const FORMAL =
  /cieņ|cienu|sveicien|vēlējum|regards|sincerely|faithfully|respectfully|wishes|уважен|пожелан|lugupidam|soovideg|pagarb|linkėjim|grüß|gruß|mfg|hochacht|poważan|szacunk|pozdraw|terveisi/i;

export function isFormalClosing(line: string): boolean {
  return isClosingLine(line) && FORMAL.test(line);
}

/** One to three capitalised words and nothing else, as a lone name is. */
export function looksLikeName(line: string): boolean {
  const words = line
    .trim()
    .replace(/[,.!]+$/, '')
    .split(/\s+/);
  return (
    line.length <= 60 &&
    words.length <= 3 &&
    words.every((word) => /^[^\s\d@:;!?]{2,}$/.test(word) && isCapitalised(word))
  );
}

function isCapitalised(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

/** A line that goes on with the closing line above it: „iepirkuma komisijas vārdā”. */
export function continuesClosing(line: string): boolean {
  return line.length <= 80 && ON_BEHALF.test(line);
}

/** „Labdien, Anna!” */
export function isSalutation(line: string): boolean {
  const text = line.toLowerCase();
  return (
    line.length <= 100 && SALUTATION_WORDS.some((word) => text.startsWith(word) && !isWordCharacter(text[word.length]))
  );
}

export function isPostscript(line: string): boolean {
  return POSTSCRIPT.test(line.slice(0, 40));
}

/** A mail program's advertisement: „Iegūstiet Outlook darbam ar iOS”. */
export function isAdvertisement(line: string): boolean {
  const text = line.toLowerCase();
  return (
    line.length <= 100 &&
    APP_PHRASES.some((phrase) => text.startsWith(phrase)) &&
    /outlook|iphone|ipad|ios|android|samsung|galaxy|mail|huawei|xiaomi|telefon|phone|bluemail|viedtālru|мобил|телефон/.test(
      text,
    )
  );
}

/** A disclaimer, a confidentiality note, a plea for trees. */
export function isDisclaimer(line: string): boolean {
  const text = line.slice(0, 400).toLowerCase();
  return DISCLAIMER_WORDS.some((word) => text.includes(word));
}

const CONTACT =
  /@|(?:^|\s)www\.|https?:\/\/|(?:^|[^\d/-])(?:\+\s?\d{1,3}[\s()-]{0,3})?(?:\(?\d[\s().-]{0,2}){7,12}(?!\d)|(?:^|[\s(,;|])(?:t|m|tel|tālr|talr|tālrunis|talrunis|mob|mobilais|fakss|fax|e-pasts|epasts|e-mail|email|phone|mobile|web|tīmekļvietne|mājaslapa|тел|телефон|эл\. почта)\.?\s?:/i;

/** A line with a telephone number, an address, a web site or their label. */
export function isContact(line: string): boolean {
  return CONTACT.test(line.slice(0, 300));
}

/** How many contact tokens a line holds: a signature may stand in one line. */
export function contactCount(line: string): number {
  return line
    .slice(0, 300)
    .split(/[|•·,;]|\s{2,}|\t/)
    .filter((part) => CONTACT.test(part)).length;
}

const positions = new WordList(POSITION_WORDS);
const institutions = new WordList([...INSTITUTION_WORDS, ...UNIT_WORDS]);

export function namesPosition(line: string): boolean {
  return positions.last(line, true) !== null;
}

export function namesInstitution(line: string): boolean {
  return institutions.last(line) !== null;
}

/** Whether the line is one of the sender's names and nothing else; `first` tells the first name alone. */
export function nameOfSender(line: string, sender: Sender): 'full' | 'first' | null {
  if (line.length > 60) return null;
  const text = fold(line)
    .replace(/[\s,.!;–—-]+$/, '')
    .replace(/^[\s–—-]+/, '')
    .replace(/\s+/g, ' ');
  if (sender.fullNames.indexOf(text) >= 0) return 'full';
  return sender.firstNames.indexOf(text) >= 0 ? 'first' : null;
}

/** An ordinary line of prose, as no signature has it: three words or more with an end of sentence, or a long line. */
export function isSentence(line: string, length: number): boolean {
  if (isDisclaimer(line) || isAdvertisement(line)) return false;
  const words = line.split(/\s+/).filter((word) => word !== '').length;
  if (contactCount(line) >= 2) return false;
  if (length > 110) return true;
  if (isContact(line) && length <= 70) return false;
  if (words >= 3 && /[.!?…][)"”»]?$/.test(line))
    return !/(?:^|\s)(?:p\. ?i|nr|u\. ?c|v\. ?i|iel|ielā|tālr)\.$/i.test(line);
  return words >= 3 && /[:?]$/.test(line);
}
