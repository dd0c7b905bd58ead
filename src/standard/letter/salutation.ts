import { cuesOf, type Word, wordsAmong } from '../../language/cues';
import * as en from '../../language/en/salutations';
import { isFace } from '../../language/faces';
import { fold, isUpper } from '../../language/letters';
import * as lv from '../../language/lv/salutations';
import * as ru from '../../language/ru/salutations';
import type { Token } from '../../language/text';
import type { Line, Range } from '../../mail/mail';
import { withinOneSlip } from './slip';

const greetings = cuesOf(lv.greetings, en.greetings, ru.greetings);
const respectful = cuesOf(lv.respectful, en.respectful, ru.respectful);
const openers = cuesOf(lv.sentenceOpeners, en.sentenceOpeners, ru.sentenceOpeners);
const addressees = new Set([...lv.addressees, ...en.addressees, ...ru.addressees]);

const titles = new Set([...lv.titles, ...en.titles, ...ru.titles]);

/** Greetings long enough that one slip of the finger still shows them (research/latvian A.1: „Labdein”). */
const KNOWN_WITH_SLIP = [
  'labdien',
  'labvakar',
  'sveiki',
  'sveicinati',
  'cienijamais',
  'cienijama',
  'godatais',
  'godata',
];
const LONGEST_ADDRESS = 10;
const LONGEST_NAME = 5;
/** A logo's caption, a date line or a heading may stand above the salutation. */
const LINES_BEFORE = 2;
const LONGEST_HEADING = 8;

/**
 * The salutation at the top of the author's text (9.1), in any language: the greeting with its addressee and end mark,
 * without the sentence that may follow on the line; over two lines when the second one goes on greeting. Null when the
 * letter begins with something else.
 */
export function findSalutation(text: string, lines: readonly Line[], tokens: readonly Token[]): Range | null {
  for (const [index, line] of lines.slice(0, LINES_BEFORE + 1).entries()) {
    const here = tokensIn(tokens, line);
    const end = salutationEnd(text, here, index === 0);
    if (end !== null) return { start: line.start, end: continued(text, lines, tokens, index, end) };
    if (!isHeading(here)) return null;
  }
  return null;
}

/** „Labdien!” and on the next line „Cienījamā Kalniņas kundze!” are one salutation. */
function continued(text: string, lines: readonly Line[], tokens: readonly Token[], index: number, end: number): number {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || end < line.end) return end;
  const here = tokensIn(tokens, next);
  const words = wordsAmong(here);
  const respect = respectful.atStart(words);
  const after = respect > 0 ? endOfAddress(text, here, respect, 1) : endOfName(text, here, words);
  return after === next.end ? after : end;
}

function salutationEnd(text: string, tokens: readonly Token[], mayBeName: boolean): number | null {
  const words = wordsAmong(tokens);
  const respect = respectful.atStart(words);
  if (respect > 0) return endOfAddress(text, tokens, respect, 1);
  const greeting = greetings.atStart(words) || slippedGreeting(words);
  if (greeting > 0) return endOfAddress(text, tokens, greeting, 0) ?? endOfGreeting(tokens, greeting);
  const named = namesBefore(text, tokens);
  const late = named > 0 ? greetings.atStart(wordsAmong(tokens.slice(named))) : 0;
  if (late > 0) return endOfGreeting(tokens.slice(named), late);
  return mayBeName ? endOfName(text, tokens, words) : null;
}

/** „Ernest, labdien!”: how many tokens of names and comma stand before the greeting; 0 for none. */
function namesBefore(text: string, tokens: readonly Token[]): number {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 1 || comma > LONGEST_NAME) return 0;
  return tokens.slice(0, comma).every((token) => mayAddress(text, token)) ? comma + 1 : 0;
}

/** „Labdein”, „Lab dien”: one slip in the first word, or in the first two written apart. */
function slippedGreeting(words: readonly Word[]): number {
  const first = words[0]?.folded ?? '';
  const joined = first + (words[1]?.folded ?? '');
  if (KNOWN_WITH_SLIP.some((known) => withinOneSlip(first, known))) return 1;
  return joined === 'labdien' || joined === 'labvakar' || joined === 'labrit' ? 2 : 0;
}

/**
 * Where the address ends that begins behind `greetingWords` words: at the first end mark or the line's end, as long as only
 * names and addressees stand between. Null when a sentence goes on instead.
 */
function endOfAddress(text: string, tokens: readonly Token[], greetingWords: number, atLeast: number): number | null {
  let index = indexAfterWords(tokens, greetingWords);
  const rest = wordsAmong(tokens.slice(index));
  if (tokens[index]?.text === ',') index++;
  if (openers.atStart(wordsAmong(tokens.slice(index))) > 0) return null;
  let seen = 0;
  let last = tokens[index - 1];
  for (; index < tokens.length && seen <= LONGEST_ADDRESS; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === ',' && addressGoesOn(text, tokens, index)) continue;
    if (token.text === '.' && tokens[index - 1]?.kind === 'number') continue;
    if (isEndMark(token, seen >= atLeast)) return endOfMarks(tokens, index);
    if (token.kind !== 'punctuation') {
      if (!mayAddress(text, token) && !exclaims(tokens, index)) return null;
      seen++;
    }
    last = token;
  }
  return index >= tokens.length && (seen >= atLeast || rest.length === 0) && last ? last.end : null;
}

/** „Cienījamie Vītola kungs, Zeltiņas kundze un Kļaviņa kungs!”: nothing but addressees follows up to the line's end. */
function addressGoesOn(text: string, tokens: readonly Token[], comma: number): boolean {
  const rest = tokens.slice(comma + 1);
  return (
    rest.length > 1 &&
    rest.length <= LONGEST_ADDRESS &&
    rest.every((token) => /^[,!.]$/.test(token.text) || mayAddress(text, token)) &&
    openers.atStart(wordsAmong(rest)) === 0
  );
}

/** Behind the greeting's own words and the mark right after them. */
function endOfGreeting(tokens: readonly Token[], greetingWords: number): number {
  const index = indexAfterWords(tokens, greetingWords);
  const next = tokens[index];
  if (next?.kind === 'punctuation' && isEndMark(next, true)) return endOfMarks(tokens, index);
  return tokens[index - 1]?.end ?? 0;
}

/** „Jāni!”, „Bērziņa kungs,”, „Iedzīvotāji!”: only names and addressees, and a mark or a title that shows it is an address. */
function endOfName(text: string, tokens: readonly Token[], words: readonly Word[]): number | null {
  if (words.length === 0 || openers.atStart(words) > 0) return null;
  let seen = 0;
  let titled = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'punctuation') {
      const ends = token.text === '!' || (token.text === ',' && (index === tokens.length - 1 || titled));
      return ends && seen > 0 && (index === tokens.length - 1 || titled) ? endOfMarks(tokens, index) : null;
    }
    const known = addressees.has(fold(token.text)) || titles.has(fold(token.text));
    if (!known && !(token.kind !== 'number' && isUpper(text, token.start))) return null;
    if (titles.has(fold(token.text))) titled = true;
    if (++seen > LONGEST_NAME) return null;
  }
  return titled ? (tokens[tokens.length - 1]?.end ?? null) : null;
}

function mayAddress(text: string, token: Token): boolean {
  return (
    isUpper(text, token.start) ||
    /^(abbreviation|number|reference)$/.test(token.kind) ||
    addressees.has(fold(token.text)) ||
    titles.has(fold(token.text))
  );
}

/** A greeting line that ends in an exclamation mark is an address whatever its words: „Jauku dienu, kora dziedātāji!” */
function exclaims(tokens: readonly Token[], from: number): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.text !== '!' || tokens.length > LONGEST_ADDRESS + 2) return false;
  return tokens.slice(from, -1).every((token) => !/^[!?;:]$/.test(token.text));
}

function isEndMark(token: Token, mayBeComma: boolean): boolean {
  if (token.kind !== 'punctuation') return false;
  return token.text === ',' ? mayBeComma : /^[!.;:?–—-]$/.test(token.text);
}

/** „Labdien!!”, „Labdien! :)”: the marks that follow belong to the salutation. */
function endOfMarks(tokens: readonly Token[], index: number): number {
  let last = index;
  while (isFace(tokens[last + 1]) || /^[!.?:;)]$/.test(tokens[last + 1]?.text ?? '')) last++;
  return tokens[last]?.end ?? 0;
}

function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return tokens.length > 0 && tokens.length <= LONGEST_HEADING && !/^[.!?:,;]$/.test(last?.text ?? '');
}

function indexAfterWords(tokens: readonly Token[], words: number): number {
  let left = words;
  let index = 0;
  for (; index < tokens.length && left > 0; index++) if (tokens[index]?.kind !== 'punctuation') left--;
  return index;
}

function tokensIn(tokens: readonly Token[], range: Range): readonly Token[] {
  return tokens.filter((token) => token.start >= range.start && token.end <= range.end);
}

/** A noun or pronoun that an addressee may be made of („kolēģi”, „vecāki”), folded. */
export function isAddressee(folded: string): boolean {
  return addressees.has(folded);
}

/** „kungs”, „Ms”, „cienījamā”: what stands beside a person's name. */
export function isTitle(folded: string): boolean {
  return titles.has(folded);
}

/** Does the folded word, standing at this place of a salutation, belong to the greeting itself („Labu” „dienu”)? */
export function isGreetingWord(folded: string, index: number): boolean {
  const word: Word = { kind: 'word', text: folded, folded, start: 0, end: 0, sentence: 0 };
  return (
    index === 0 ||
    greetings.atStart([word]) > 0 ||
    respectful.atStart([word]) > 0 ||
    (/^(dien|rit|vakar|pecpusdien|morning|afternoon|evening|day|день|вечер|утро)/.test(folded) && index === 1)
  );
}
