import { proseOf, wordsOf } from '../letter/prose';
import { rule } from '../rule';

/** Seven short sentences are no wall. */
const FEWEST_WORDS = 60;

/** 9.2: a paragraph too long to find one's way in: newspaper paragraphs end by 101 words nine times in ten (research B.4, B.5). */
export const wallOfText = rule({
  id: 'wall-of-text',
  check: 'plain-language',
  severity: 'warning',
  messages: ['wallOfText'],
  options: {
    mostWords: { type: 'integer', default: 100, minimum: 30, maximum: 500 },
    mostSentences: { type: 'integer', default: 6, minimum: 2, maximum: 50 },
  },
  *examine(letter, { mostWords, mostSentences }) {
    for (const { sentences } of proseOf(letter).paragraphs) {
      const words = sentences.reduce((sum, sentence) => sum + wordsOf(letter.tokens, sentence).length, 0);
      if (words <= mostWords && (sentences.length <= mostSentences || words < FEWEST_WORDS)) continue;
      yield {
        message: 'wallOfText',
        values: { words, sentences: sentences.length },
        zone: 'author',
        start: sentences[0]?.start ?? 0,
        end: sentences[sentences.length - 1]?.end ?? 0,
      };
    }
  },
});
