import { fullNames as englishNames } from '../../language/en/short-forms';
import { fold, isLetter, isUpper, lower } from '../../language/letters';
import { beforeNames, knownFromPress, fullNames as latvianNames, wellKnown } from '../../language/lv/short-forms';
import { PhraseMatcher } from '../../language/phrases';
import type { Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import type { Letter } from '../letter/letter';
import { isQuoted, proseOf } from '../letter/prose';

export interface FoundAbbreviation {
  readonly token: Token;
  /** Never more than a hint: in an English letter, or known from the press. */
  readonly mild: boolean;
  /** What it stands for, or null when the list does not know it. */
  readonly fullName: string | null;
}

const ROMAN = /^[IVXLCDM]+$/;
const LONGEST = 7;
/** Longer ones that no list knows are names in capitals. */
const LONGEST_UNKNOWN = 5;
const STEM_LETTERS = 5;
/** `-iem`, with its hyphen. */
const LONGEST_ENDING = 4;

const namesByFolded = new Map(Object.keys(latvianNames).map((short) => [fold(short), latvianNames[short] ?? '']));

/** The full names in any case: each word by its first letters. */
const names = new PhraseMatcher(
  [latvianNames, englishNames].reduce<{ value: string; phrase: string }[]>(
    (all, list) => all.concat(Object.keys(list).map((value) => ({ value, phrase: nameInAnyCase(list[value] ?? '') }))),
    [],
  ),
);

function nameInAnyCase(fullName: string): string {
  const [name = ''] = fullName.split(',');
  return name
    .split(' ')
    .map((word) => (word.length > STEM_LETTERS ? `${word.slice(0, STEM_LETTERS)}*` : word))
    .join(' ');
}

/** Abbreviations in capitals at their first use that neither the letter explains nor the client used. */
export function abbreviationsIn(letter: Letter): FoundAbbreviation[] {
  const seen = new Set(capitalsOf(tokenize(letter.mail.quoted.text)).concat(letter.policy.words, writtenOutIn(letter)));
  const found: FoundAbbreviation[] = [];
  for (const { tokens, language } of proseOf(letter).paragraphs) {
    if (language === 'ru' || isShouted(tokens)) continue;
    tokens.forEach((token, index) => {
      const short = withoutEnding(token.text);
      if (!isCapitals(token) || seen.has(short) || beforeNames.has(tokens[index - 1]?.text ?? '')) return;
      const fullName = language === 'en' ? (englishNames[short] ?? null) : latvianName(short);
      if (fullName === null && (language === 'en' || !isUnknown(letter, short))) return;
      if (isGenitiveBeforeAct(token, tokens[index + 1])) return;
      seen.add(short);
      if ((fullName === null && isQuoted(letter, token)) || isExplained(tokens, index)) return;
      found.push({ token, mild: language === 'en' || knownFromPress.has(short), fullName });
    });
  }
  return found;
}

/** `BIS-ā`, `NĪN-a`: an abbreviation with the ending of its case. */
function withoutEnding(text: string): string {
  const hyphen = text.lastIndexOf('-');
  return hyphen > 1 && text.length - hyphen <= LONGEST_ENDING && !isUpper(text, hyphen + 1)
    ? text.slice(0, hyphen)
    : text;
}

/** What a Latvian abbreviation stands for, typed without diacritics too. */
function latvianName(short: string): string | null {
  return latvianNames[short] ?? namesByFolded.get(fold(short)) ?? null;
}

function isUnknown(letter: Letter, text: string): boolean {
  if (text.length > LONGEST_UNKNOWN || wellKnown.has(text) || ROMAN.test(text)) return false;
  // A word shouted in capitals is no abbreviation; without a dictionary nobody can tell.
  return letter.speller !== null && !letter.speller.accepts(lower(text));
}

/** `MK noteikumi Nr. 5` is written out where it stands; the short form with its fix is the other half of this rule. */
function isGenitiveBeforeAct(token: Token, next: Token | undefined): boolean {
  if (token.text !== 'MK' || next === undefined) return false;
  return next.kind === 'number' || /^(?:noteikum|nr)/.test(fold(next.text));
}

/** `VZD (Valsts zemes dienests)`, `Valsts zemes dienests (VZD)`. */
function isExplained(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === '(' || tokens[index - 1]?.text === '(';
}

/** Abbreviations whose full name stands anywhere in the letter, in any case. */
function writtenOutIn(letter: Letter): string[] {
  return names.find(letter.tokens, letter.sentences).map((match) => match.value);
}

function capitalsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(isCapitals).map((token) => withoutEnding(token.text));
}

function isCapitals(token: Token): boolean {
  const short = withoutEnding(token.text);
  if (token.kind !== 'word' || short.length < 2 || short.length > LONGEST) return false;
  for (let index = 0; index < short.length; index++) {
    if (!isLetter(short, index) || !isUpper(short, index)) return false;
  }
  return true;
}

/** A line in capitals: its words are no abbreviations. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.length > 2 && words.filter((token) => token.text === token.text.toUpperCase()).length * 2 > words.length;
}
