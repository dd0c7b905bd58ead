import { lower } from '../../language/letters';
import { REAL_WORD_SLIPS, type RealWordSlip } from '../../language/real-words';
import type { Token } from '../../language/text';
import type { Language } from '../../report';
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
    const slips = slipsByFirstWord(letter.language);
    for (const { index } of checkedWords(letter)) {
      const first = letter.tokens[index];
      const begun = first && slips.get(lower(first.text));
      const slip = begun?.find((each) => matches(each, letter, index));
      const last = slip && letter.tokens[index + slip.words.length - 1];
      if (!first || !slip || !last) continue;
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

interface SlipOfWords extends Omit<RealWordSlip, 'words'> {
  readonly words: readonly string[];
}

const bySlipLanguage = new Map<Language, ReadonlyMap<string, readonly SlipOfWords[]>>();

/** A letter has many words and few slips: most words are told by not beginning any. */
function slipsByFirstWord(language: Language): ReadonlyMap<string, readonly SlipOfWords[]> {
  const known = bySlipLanguage.get(language);
  if (known) return known;
  const slips = new Map<string, SlipOfWords[]>();
  for (const slip of REAL_WORD_SLIPS[language]) {
    const words = slip.words.split(' ');
    const first = words[0] ?? '';
    slips.set(first, [...(slips.get(first) ?? []), { ...slip, words }]);
  }
  bySlipLanguage.set(language, slips);
  return slips;
}

function matches({ words, capitalised, next, notNext }: SlipOfWords, { tokens }: Letter, index: number): boolean {
  if (!words.every((word, at) => lower(tokens[index + at]?.text ?? '') === word)) return false;
  if (capitalised && letterCaseOf(tokens[index]?.text ?? '') !== 'capitalised') return false;
  const following = tokens[index + words.length];
  if (notNext && isOneOf(following, notNext)) return false;
  return next === undefined || isOneOf(following, next);
}

function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  if (!token) return false;
  const text = lower(token.text);
  return words.some((word) => (word.charAt(0) === '-' ? text.endsWith(word.slice(1)) : text === word));
}
