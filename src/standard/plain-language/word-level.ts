import { lower } from '../../language/letters';
import type { Letter } from '../letter/letter';
import { abbreviationsIn } from './abbreviations-in';
import { termsIn } from './terms-in';
import { wordingsIn } from './wordings-in';

/** From so many different pieces of officialese, terms and abbreviations in a letter each is a warning; fewer are hints. */
export const PILING_UP = { warnFrom: { type: 'integer', default: 3, minimum: 1, maximum: 50 } } as const;

/** `thorough` reports also what is frequent in good letters. */
export const WORD_LEVEL_OPTIONS = { ...PILING_UP, thorough: { type: 'boolean', default: false } } as const;

const counts = new WeakMap<Letter, number>();

/** Do officialese, terms and abbreviations pile up in the letter? The same words count once. */
export function pilesUp(letter: Letter, from: number): boolean {
  let count = counts.get(letter);
  if (count === undefined) {
    const different = new Set<string>();
    for (const { match } of wordingsIn(letter, false)) different.add(lower(letter.text.slice(match.start, match.end)));
    for (const { match, language } of termsIn(letter, false)) if (language === 'lv') different.add(match.phrase);
    for (const { token, mild, fullName } of abbreviationsIn(letter)) {
      if (!mild && fullName !== null) different.add(token.text);
    }
    count = different.size;
    counts.set(letter, count);
  }
  return count >= from;
}
