import { fold, hasDiacritics, isDigit, isLetter, isLower } from '../../language/letters';
import { letterCaseOf } from '../../spelling/letter-case';
import type { Speller } from '../../spelling/speller';
import type { Letter } from '../letter/letter';
import type { CheckedWord } from './checked-words';

const LONGEST_ABBREVIATION = 5;
/** An abbreviation is cut off behind a consonant. */
const CUT_OFF = /[bcdfghjklmnpqrstvwxyzčģķļņšž]$/;
/** What continues a sentence behind a stop. */
const CONTINUES = ',;:)–-/+';

/** Whether an unknown word is no misspelling, by what stands beside it or by a letter that its language has not. */
export function isExempt(letter: Letter, word: CheckedWord, speller: Speller): boolean {
  return (
    isAbbreviated(letter, word) || isPartOfName(letter, word, speller) || isOfAnotherLanguage(letter, word, speller)
  );
}

/** Short, cut off, and with a stop that does not end the sentence: `poz. 4.7`, `(dzim. 2024. gadā)`, `id. Nr. 5`. */
function isAbbreviated({ text, tokens }: Letter, { token, index }: CheckedWord): boolean {
  if (token.text.length > LONGEST_ABBREVIATION || !CUT_OFF.test(token.text)) return false;
  const [stop, next] = [tokens[index + 1], tokens[index + 2]];
  if (stop?.text !== '.' || stop.start !== token.end || !next) return false;
  if (text.slice(stop.end, next.start).indexOf('\n') >= 0) return false;
  return isDigit(next.text) || isLower(next.text) || next.kind === 'abbreviation' || CONTINUES.indexOf(next.text) >= 0;
}

/** Behind a brand (`eParaksts mobile`) or an unknown name, when no diacritics make it a Latvian word. */
function isPartOfName({ tokens, text }: Letter, { token, index }: CheckedWord, speller: Speller): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || text.slice(before.end, token.start) !== ' ') return false;
  if (hasDiacritics(token.text) || speller.restorations(token.text).length > 0) return false;
  const letterCase = letterCaseOf(before.text);
  return (
    letterCase === 'mixed' ||
    (letterCase === 'capitalised' && !hasDiacritics(before.text) && !speller.accepts(before.text))
  );
}

/** `séjour` in a Latvian letter, unless a stray mark hides a Latvian word; `cieņu` in an English one. */
function isOfAnotherLanguage({ language }: Letter, { token }: CheckedWord, speller: Speller): boolean {
  if (language === 'en') return hasDiacritics(token.text);
  for (let at = 0; at < token.text.length; at++) {
    const letter = token.text.charAt(at);
    if (letter > '\u007f' && isLetter(letter) && !hasDiacritics(letter))
      return speller.restorations(fold(token.text)).length === 0;
  }
  return false;
}
