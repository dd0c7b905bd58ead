import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';
import { apologises, givesThanks, isWarm, showsGift, showsTrouble } from './closing-cues';
import { closingFixes } from './closing-fix';

/**
 * 9.3: thanks or an apology, as the situation asks. Either one will do, anywhere in the letter, and so will a warm word; both are
 * never demanded. A warning only where the letter itself shows what to thank or apologise for; otherwise a hint to the writer
 * of a reply that is not just a line or two.
 */
export const courtesyMissing = rule({
  id: 'courtesy-missing',
  check: 'courtesy',
  severity: 'warning',
  messages: ['apologyMissing', 'thanksMissing', 'courtesyMissing'],
  options: {
    shortestText: { type: 'integer', default: 26, minimum: 1, maximum: 200 },
  },
  *examine(letter, { shortestText }) {
    const { language, words } = letter;
    if (letter.wordCount === 0) return;
    if (givesThanks(language, words) || apologises(language, words) || isWarm(language, words)) return;
    const sentences = bodySentences(letter);
    const place = { zone: 'message', start: 0, end: 0 } as const;
    if (sentences.some((sentence) => showsTrouble(language, sentence))) {
      yield { message: 'apologyMissing', ...place, fixes: closingFixes(letter, 'apology') };
    } else if (sentences.some((sentence) => showsGift(language, sentence))) {
      yield { message: 'thanksMissing', ...place, fixes: closingFixes(letter, 'thanks') };
    } else if (letter.kind === 'reply' && letter.wordCount >= shortestText) {
      yield { message: 'courtesyMissing', ...place, severity: 'hint', fixes: closingFixes(letter, 'thanks') };
    }
  },
});
