import { spokenMarksOf } from '../../language/lv/spoken-marks';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';

/** 9.5: a mark that was dictated and written out: `komats`, `punkts` (research: natural drafts). */
export const dictatedPunctuation = rule({
  id: 'dictated-punctuation',
  check: 'punctuation',
  severity: 'warning',
  messages: ['dictatedPunctuation'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (const { first, last, mark } of spokenMarksOf(letter.tokens, sentence)) {
        const before = letter.tokens[first - 1];
        const spoken = letter.tokens[first];
        const end = letter.tokens[last - 1];
        if (!before || !spoken || !end || isQuoted(letter, { start: before.start, end: end.end })) continue;
        yield {
          message: 'dictatedPunctuation',
          values: { words: letter.text.slice(spoken.start, end.end), mark },
          zone: 'author',
          start: before.start,
          end: end.end,
          fixes: [{ action: 'replace', replacement: `${before.text}${mark}` }],
        };
      }
    }
  },
});
