import { fold } from '../../language/letters';
import type { Sentence } from '../../language/text';
import type { Letter } from '../letter/letter';
import { proseOf, wordsOf } from '../letter/prose';
import { rule } from '../rule';

const FEWEST_WORDS = 8;

/** 9.2: a paragraph or a sentence that stands twice in the letter, as when it was pasted twice (research: natural drafts). */
export const repeatedParagraph = rule({
  id: 'repeated-paragraph',
  check: 'plain-language',
  severity: 'warning',
  messages: ['repeatedParagraph', 'repeatedSentence'],
  options: {},
  *examine(letter) {
    const paragraphs = new Set<string>();
    const sentencesSeen = new Set<string>();
    for (const { sentences } of proseOf(letter).paragraphs) {
      const first = sentences[0];
      const last = sentences[sentences.length - 1];
      if (!first || !last) continue;
      const whole = { start: first.start, end: last.end, firstToken: first.firstToken, lastToken: last.lastToken };
      if (isSeen(letter, whole, paragraphs)) {
        yield {
          message: 'repeatedParagraph',
          zone: 'author',
          start: whole.start,
          end: whole.end,
          fixes: [{ action: 'replace', replacement: '' }],
        };
        continue;
      }
      for (const sentence of sentences) {
        if (!isSeen(letter, sentence, sentencesSeen)) continue;
        yield { message: 'repeatedSentence', zone: 'author', start: sentence.start, end: sentence.end };
      }
    }
  },
});

/** Has the same text stood in the letter before? Notes it if not; what is short may come twice. */
function isSeen(letter: Letter, sentence: Sentence, seen: Set<string>): boolean {
  const words = wordsOf(letter.tokens, sentence);
  if (words.length < FEWEST_WORDS) return false;
  const key = letter.tokens
    .slice(sentence.firstToken, sentence.lastToken)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => fold(token.text))
    .join(' ');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
