import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';
import { asksClient, closesMatter, promises } from './closing-cues';
import { closingFixes } from './closing-fix';

/**
 * 9.3: the letter says what the municipality or the client does next, or that nothing follows. Looked for in the whole body:
 * a letter that says it before its last paragraph has said it. A reply of a line or two is its own next step.
 */
export const nextStepsMissing = rule({
  id: 'next-steps-missing',
  check: 'next-steps',
  severity: 'warning',
  messages: ['nextStepsMissing'],
  options: {
    shortestText: { type: 'integer', default: 26, minimum: 1, maximum: 200 },
  },
  *examine(letter, { shortestText }) {
    if (letter.wordCount < shortestText) return;
    for (const words of bodySentences(letter)) {
      if (promises(letter, words) || asksClient(letter, words) || closesMatter(letter, words)) return;
    }
    yield { message: 'nextStepsMissing', zone: 'message', start: 0, end: 0, fixes: closingFixes(letter, 'next-step') };
  },
});
