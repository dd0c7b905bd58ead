import { isAbbreviation } from '../../language/abbreviations';
import { fold, hasDiacritics } from '../../language/letters';
import type { Token } from '../../language/text';
import { separated } from '../../spelling/joined-words';
import { inCase, letterCaseOf } from '../../spelling/letter-case';
import type { Speller } from '../../spelling/speller';
import { type Observation, rule } from '../rule';
import { type CheckedWord, checkedWords } from './checked-words';
import { isExempt } from './exempt-words';
import { foreignWords } from './foreign-words';
import { spellerOf } from './letter-speller';
import { restoredWords } from './restored-words';
import { misspeltInSignature } from './signature-words';

const MOST_CORRECTIONS = 5;
/** Letters that no Latvian word has. */
const FOREIGN_LETTERS = /[qwxy]/;
/** From this frequency on a word at the beginning of a sentence is rather a slip than a name. */
const IN_USE = 3;
/** From this frequency on it surely is. */
const COMMON = 7;
const SHORTEST_SLIP = 4;

/** 9.5: a word that neither the dictionary nor the mail itself knows. */
export const unknownWord = rule({
  id: 'unknown-word',
  check: 'spelling',
  severity: 'warning',
  messages: ['unknownWord', 'unknownWordWithoutCorrection'],
  options: {},
  *examine(letter) {
    const speller = spellerOf(letter);
    if (!speller) return;
    const restored = new Set(restoredWords(letter).map(({ token }) => token));
    const unknown = checkedWords(letter).filter(({ token }) => isUnknown(token, speller) && !restored.has(token));
    const foreign = foreignWords(letter, unknown, speller);
    for (const word of unknown) {
      const observation = foreign.has(word) || isExempt(letter, word, speller) ? null : observe(word, speller);
      if (observation) yield observation;
    }
    yield* misspeltInSignature(letter, speller);
  },
});

function isUnknown({ text }: Token, speller: Speller): boolean {
  // An abbreviation without its stop (`utt`, `gab`) is no misspelt word.
  const stopped = `${text}.`;
  return text.length > 1 && !speller.accepts(text) && !speller.accepts(stopped) && !isAbbreviation(stopped);
}

function observe({ token, first }: CheckedWord, speller: Speller): Observation | null {
  const word = token.text;
  const place = { zone: 'author' as const, start: token.start, end: token.end };
  const letterCase = letterCaseOf(word);
  if (letterCase === 'mixed') return null;
  const close =
    letterCase === 'small' ? speller.closeCorrections(word, MOST_CORRECTIONS) : forName(word, first, speller);
  const correction = close[0];
  if (correction !== undefined) {
    const fixes = close.map((replacement) => ({ action: 'replace' as const, replacement }));
    const observation = { ...place, message: 'unknownWord' as const, values: { word, correction }, fixes };
    const sure = letterCase === 'small' ? !speller.isDerived(word) : isSureOfName(word, correction, speller);
    return sure ? observation : { ...observation, severity: 'hint' };
  }
  if (letterCase !== 'small' || FOREIGN_LETTERS.test(word)) return null;
  const words = speller.language === 'lv' ? separated(word, speller) : null;
  if (words !== null) {
    const fixes = [{ action: 'replace' as const, replacement: words }];
    return { ...place, message: 'unknownWord', values: { word, correction: words }, fixes, severity: 'hint' };
  }
  return { ...place, message: 'unknownWordWithoutCorrection', values: { word }, severity: 'hint' };
}

/** A name may look like a word that it is not: only lost diacritics, or a word that everybody uses, are more than a hint. */
function isSureOfName(word: string, correction: string, speller: Speller): boolean {
  const frequency = speller.frequency(correction);
  return fold(word) === fold(correction) ? frequency > 0 : frequency >= COMMON;
}

/**
 * A capitalised word is a name as a rule, and names are in no dictionary: only lost diacritics are seen (`Jusu`, `Adazos`), and
 * at the beginning of a sentence also a slip in a word that is in use.
 */
function forName(word: string, first: boolean, speller: Speller): readonly string[] {
  const letterCase = letterCaseOf(word);
  const restored = speller
    .restorations(word)
    .filter(({ frequency, isName }) => frequency > 0 || isName || (first && !hasDiacritics(word)))
    .map((restoration) => inCase(restoration.word, letterCase));
  if (restored.length > 0 || !first || letterCase !== 'capitalised' || word.length < SHORTEST_SLIP) return restored;
  const close = speller.closeCorrections(word, MOST_CORRECTIONS);
  return speller.frequency(close[0] ?? '') >= IN_USE ? close : [];
}
