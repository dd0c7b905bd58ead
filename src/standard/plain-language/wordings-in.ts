import { wordings } from '../../language/lv/wording';
import { type PhraseMatch, PhraseMatcher } from '../../language/phrases';
import type { Sentence } from '../../language/text';
import type { Wording } from '../../language/wording';
import type { Letter } from '../letter/letter';
import { isQuoted, sentencesIn } from '../letter/prose';
import { isAppealClause, isCopiedFromStandard } from './guards';

/** A phrase of the list, and the sentence it stands in. */
export interface FoundWording {
  readonly match: PhraseMatch<Wording>;
  readonly sentence: Sentence;
}

const matcher = new PhraseMatcher(wordings.map((wording) => ({ phrase: wording.phrase, value: wording })));

/** Officialese in the letter's own words: nothing quoted, copied from the standard, or prescribed by law. */
export function wordingsIn(letter: Letter, thorough: boolean): FoundWording[] {
  return findWordings(letter, matcher).filter(({ match }) => thorough || match.value.thorough !== true);
}

/** What `phrases` finds in the letter's own words. */
export function findWordings(letter: Letter, phrases: PhraseMatcher<Wording>): FoundWording[] {
  const found: FoundWording[] = [];
  for (const sentence of sentencesIn(letter, 'lv')) {
    const matches = phrases.find(letter.tokens, [sentence]);
    if (matches.length === 0 || isAppealClause(letter, sentence)) continue;
    for (const match of matches) {
      if (match.value.onlyAtStart && match.firstToken !== sentence.firstToken) continue;
      if (isQuoted(letter, match) || isCopiedFromStandard(letter.tokens, match.firstToken, match.lastToken)) continue;
      found.push({ match, sentence });
    }
  }
  return found;
}
