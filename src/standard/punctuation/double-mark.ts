import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const MARKS = ',.;:';

/** 9.5: one mark, not two: `rīt,, bet`, `paldies..`; three full stops are an ellipsis. */
export const doubleMark = rule({
  id: 'double-mark',
  check: 'punctuation',
  severity: 'hint',
  messages: ['doubleMark'],
  options: {},
  *examine(letter) {
    for (const { tokens } of proseOf(letter).paragraphs) {
      for (let index = 1; index + 1 < tokens.length; index++) {
        const [before, first, second, next] = tokens.slice(index - 1, index + 3);
        if (before?.kind !== 'word' || !first || !second || first.text !== second.text || MARKS.indexOf(first.text) < 0)
          continue;
        // `Lasiet ,,Ādažu Vēstis”`: two commas in the place of a quotation mark.
        if (next?.text === first.text || before.end < first.start) continue;
        yield {
          message: 'doubleMark',
          values: { mark: first.text },
          zone: 'author',
          start: before.start,
          end: second.end,
          fixes: [{ action: 'replace', replacement: `${before.text}${first.text}` }],
        };
      }
    }
  },
});
