import { hasDiacritics } from '../../language/letters';
import { quotationsOf } from '../../language/quotations';
import { letterCaseOf } from '../../spelling/letter-case';
import type { Speller } from '../../spelling/speller';
import type { Letter } from '../letter/letter';
import { type CheckedWord, checkedWords } from './checked-words';

/** Of the unknown words (in order), those of another language: they stand in a row or make up a quotation. */
export function foreignWords(letter: Letter, unknown: readonly CheckedWord[], speller: Speller): Set<CheckedWord> {
  const foreign = new Set([...inForeignQuotations(letter, new Set(unknown))]);
  for (const word of inARow(unknown, speller)) foreign.add(word);
  return foreign;
}

/** In quotations of which the dictionary lacks half the words, and more than one. */
function* inForeignQuotations(letter: Letter, unknown: ReadonlySet<CheckedWord>): Iterable<CheckedWord> {
  const words = checkedWords(letter);
  let next = 0;
  for (const { start, end } of quotationsOf(letter.text, letter.mail.author.lines)) {
    while ((words[next]?.token.start ?? letter.text.length) < start) next++;
    const own: CheckedWord[] = [];
    for (let word = words[next]; word && word.token.end <= end; word = words[++next]) own.push(word);
    const strange = own.filter((word) => unknown.has(word));
    if (strange.length > 1 && strange.length * 2 >= own.length) yield* strange;
  }
}

/** Two or more in a row that are no Latvian words without diacritics either: `prima facie`. */
function* inARow(unknown: readonly CheckedWord[], speller: Speller): Iterable<CheckedWord> {
  const mayBeForeign = unknown.map(
    ({ token }) => !hasDiacritics(token.text) && speller.restorations(token.text).length === 0,
  );
  for (let at = 0; at < unknown.length; at++) {
    const word = unknown[at];
    if (!word || !mayBeForeign[at] || letterCaseOf(word.token.text) !== 'small') continue;
    const before = mayBeForeign[at - 1] && unknown[at - 1]?.index === word.index - 1;
    const behind = mayBeForeign[at + 1] && unknown[at + 1]?.index === word.index + 1;
    if (before || behind) yield word;
  }
}
