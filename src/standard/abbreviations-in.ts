import { fold, isLetter, isUpper, lower } from '../language/letters';
import { beforeNames, fullNames, wellKnown } from '../language/lv/short-forms';
import type { Token } from '../language/text';
import { tokenize } from '../language/tokens';
import type { Letter } from './letter';
import { isQuoted, proseOf } from './prose';

export interface FoundAbbreviation {
  readonly token: Token;
  /** What it stands for, or null when the list does not know it. */
  readonly fullName: string | null;
}

const ROMAN = /^[IVXLCDM]+$/;
const LONGEST = 7;
const STEM_LETTERS = 5;

/** Abbreviations in capitals at their first use that neither the letter explains nor the client used. */
export function abbreviationsIn(letter: Letter): FoundAbbreviation[] {
  const seen = new Set(capitalsOf(tokenize(letter.mail.quoted.text)).concat(letter.policy.words));
  const found: FoundAbbreviation[] = [];
  for (const { tokens, language } of proseOf(letter).paragraphs) {
    if (language !== 'lv' || isShouted(tokens)) continue;
    tokens.forEach((token, index) => {
      if (!isCapitals(token) || seen.has(token.text) || beforeNames.has(tokens[index - 1]?.text ?? '')) return;
      const fullName = fullNames[token.text] ?? null;
      if (fullName === null && !isUnknown(letter, token.text)) return;
      if (token.text === 'MK' && isGenitiveBeforeAct(tokens[index + 1])) return;
      seen.add(token.text);
      if (isQuoted(letter, token) || isExplained(letter, tokens, index, fullName)) return;
      found.push({ token, fullName });
    });
  }
  return found;
}

function isUnknown(letter: Letter, text: string): boolean {
  if (wellKnown.has(text) || ROMAN.test(text)) return false;
  // A word shouted in capitals is no abbreviation; without a dictionary nobody can tell.
  return letter.speller !== null && !letter.speller.accepts(lower(text));
}

/** `MK noteikumi Nr. 5` is written out where it stands; the short form with its fix is the other half of this rule. */
function isGenitiveBeforeAct(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === 'number' || /^(?:noteikum|nr)/.test(fold(next.text)));
}

/** `VZD (Valsts zemes dienests)`, `Valsts zemes dienests (VZD)`, or the full name anywhere in the letter. */
function isExplained(letter: Letter, tokens: readonly Token[], index: number, fullName: string | null): boolean {
  if (tokens[index + 1]?.text === '(' || tokens[index - 1]?.text === '(') return true;
  if (fullName === null) return false;
  const text = fold(letter.text);
  const stems = fold(fullName)
    .split(/[ ,]+/)
    .map((word) => word.slice(0, STEM_LETTERS));
  return stems.length > 1 && stems.every((stem) => text.indexOf(stem) >= 0);
}

function capitalsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(isCapitals).map((token) => token.text);
}

function isCapitals(token: Token): boolean {
  if (token.kind !== 'word' || token.text.length < 2 || token.text.length > LONGEST) return false;
  for (let index = 0; index < token.text.length; index++) {
    if (!isLetter(token.text, index) || !isUpper(token.text, index)) return false;
  }
  return true;
}

/** A line in capitals: its words are no abbreviations. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.length > 2 && words.filter((token) => token.text === token.text.toUpperCase()).length * 2 > words.length;
}
