import { lower } from '../../language/letters';
import { REAL_WORD_SLIPS, type RealWordSlip } from '../../language/real-words';
import type { Token } from '../../language/text';
import { inCase, letterCaseOf } from '../../spelling/letter-case';
import type { Letter } from '../letter/letter';
import { rule } from '../rule';
import { checkedWords } from './checked-words';

/** 9.5: a slip that the dictionary takes for a word, where its neighbours tell. */
export const realWord = rule({
  id: 'real-word',
  check: 'spelling',
  severity: 'warning',
  messages: ['realWord'],
  options: {},
  *examine(letter) {
    const slips = REAL_WORD_SLIPS[letter.language];
    for (const { index } of checkedWords(letter)) {
      const slip = slips.find((each) => matches(each, letter, index));
      const first = letter.tokens[index];
      const last = letter.tokens[index + (slip?.words.split(' ').length ?? 0) - 1];
      if (!slip || !first || !last) continue;
      const words = letter.text.slice(first.start, last.end);
      const correction = inCase(slip.correction, letterCaseOf(first.text));
      yield {
        message: 'realWord',
        values: { words, correction },
        zone: 'author',
        start: first.start,
        end: last.end,
        fixes: [{ action: 'replace', replacement: correction }],
      };
    }
  },
});

function matches(slip: RealWordSlip, { tokens }: Letter, index: number): boolean {
  const words = slip.words.split(' ');
  if (!words.every((word, at) => lower(tokens[index + at]?.text ?? '') === word)) return false;
  if (slip.capitalised && letterCaseOf(tokens[index]?.text ?? '') !== 'capitalised') return false;
  const next = tokens[index + words.length];
  if (slip.notNext && isOneOf(next, slip.notNext)) return false;
  return slip.next === undefined || isOneOf(next, slip.next);
}

function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  if (!token) return false;
  const text = lower(token.text);
  return words.some((word) => (word.charAt(0) === '-' ? text.endsWith(word.slice(1)) : text === word));
}
