import { fold } from '../../language/letters';
import type { Sentence, Token } from '../../language/text';
import { clauses } from '../../messages/lv/clauses';
import type { Letter } from '../letter/letter';

/** Words in a row that make a copy of the standard, not a coincidence. */
const COPIED_WORDS = 5;

const rowsOfStandard = new Set<string>();
for (const clause of Object.keys(clauses) as (keyof typeof clauses)[]) {
  const words = wordsOf(clauses[clause]);
  for (let at = 0; at + COPIED_WORDS <= words.length; at++)
    rowsOfStandard.add(words.slice(at, at + COPIED_WORDS).join(' '));
}

/** Is the sentence an appeal clause, whose words the Administrative Procedure Law prescribes? */
export function isAppealClause(letter: Letter, sentence: Sentence): boolean {
  return letter.tokens
    .slice(sentence.firstToken, sentence.lastToken)
    .some((token) => /^(?:apstrid|parsudz)/.test(fold(token.text)));
}

/** Do the tokens from `first` to `last` (exclusive) stand in a row of words copied from section 9 of the standard? */
export function isCopiedFromStandard(tokens: readonly Token[], first: number, last: number): boolean {
  const from = Math.max(0, first - 2 * COPIED_WORDS);
  const around = tokens.slice(from, last + 2 * COPIED_WORDS);
  const words: { readonly text: string; readonly index: number }[] = [];
  around.forEach((token, offset) => {
    if (token.kind !== 'punctuation') words.push({ text: fold(token.text), index: from + offset });
  });
  for (let at = 0; at + COPIED_WORDS <= words.length; at++) {
    const row = words.slice(at, at + COPIED_WORDS);
    const touches = row.some(({ index }) => index >= first && index < last);
    if (touches && rowsOfStandard.has(row.map(({ text }) => text).join(' '))) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z-]+/)
    .filter((word) => word !== '');
}
