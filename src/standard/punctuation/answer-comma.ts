import { lower } from '../../language/letters';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';

const ANSWERS = new Set(['jā', 'nē']);
/** `Jā gan`, `Nē taču`, `Jā vai nē`: one answer of two words, or a choice. */
const GOES_WITH = new Set('gan nu taču ne nē jā un vai bet jo tak tiešām'.split(' '));

/** 9.5: a comma behind `Jā` or `Nē` at the head of an answer: `Jā, varam`. Without diacritics `ja` is another word. */
export const answerComma = rule({
  id: 'answer-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['answerComma'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const answer = letter.tokens[sentence.firstToken];
      const next = sentence.firstToken + 1 < sentence.lastToken ? letter.tokens[sentence.firstToken + 1] : undefined;
      if (!answer || next?.kind !== 'word' || !ANSWERS.has(lower(answer.text)) || GOES_WITH.has(lower(next.text)))
        continue;
      if (isQuoted(letter, { start: answer.start, end: next.end })) continue;
      const replacement = `${answer.text}, ${next.text}`;
      yield {
        message: 'answerComma',
        values: { example: replacement },
        zone: 'author',
        start: answer.start,
        end: next.end,
        fixes: [{ action: 'replace', replacement }],
      };
    }
  },
});
