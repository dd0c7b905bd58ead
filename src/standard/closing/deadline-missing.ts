import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';
import { promisesOurselves } from './closing-cues';
import { namesTime } from './named-time';

/**
 * 9.3: a promise helps more with a date (research/latvian A.3). Speaks only when nothing in the whole letter says when, and points
 * to the last promise.
 */
export const deadlineMissing = rule({
  id: 'deadline-missing',
  check: 'next-steps',
  severity: 'hint',
  messages: ['deadlineMissing'],
  options: {
    shortestText: { type: 'integer', default: 26, minimum: 1, maximum: 200 },
  },
  *examine(letter, { shortestText }) {
    if (letter.wordCount < shortestText) return;
    const sentences = bodySentences(letter);
    if (sentences.some((words) => namesTime(letter, words))) return;
    const promise = sentences.filter((words) => promisesOurselves(letter, words)).pop();
    const sentence = letter.sentences[promise?.[0]?.sentence ?? -1];
    if (!sentence) return;
    yield { message: 'deadlineMissing', zone: 'author', start: sentence.start, end: sentence.end };
  },
});
