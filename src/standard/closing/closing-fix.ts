import { wordsAmong } from '../../language/cues';
import { tokenize } from '../../language/tokens';
import type { Letter } from '../letter/letter';
import type { ProposedFix } from '../rule';
import { apologises, givesThanks } from './closing-cues';

/** What a closing phrase of the policy is for, read from its own words. */
export type ClosingPurpose = 'apology' | 'thanks' | 'next-step';

/** The policy's closing phrases that serve a purpose. */
export function closingFixes(letter: Letter, purpose: ClosingPurpose): readonly ProposedFix[] {
  return letter.policy.phrases[letter.language].closings
    .filter((phrase) => purposeOf(letter, phrase) === purpose)
    .map((replacement) => ({ action: 'insert-cursor', replacement, label: 'insertClosing' }));
}

function purposeOf(letter: Letter, phrase: string): ClosingPurpose {
  const words = wordsAmong(tokenize(phrase));
  if (apologises(letter.language, words)) return 'apology';
  return givesThanks(letter.language, words) ? 'thanks' : 'next-step';
}
