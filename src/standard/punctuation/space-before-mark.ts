import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const MARKS = ',;:!?.';

/** 9.5: no space before a comma, full stop, colon, semicolon, question or exclamation mark; a ratio (`1 : 250`) has one. */
export const spaceBeforeMark = rule({
  id: 'space-before-mark',
  check: 'punctuation',
  severity: 'hint',
  messages: ['spaceBeforeMark'],
  options: {},
  *examine(letter) {
    for (const { tokens } of proseOf(letter).paragraphs) {
      for (let index = 1; index < tokens.length; index++) {
        const before = tokens[index - 1];
        const mark = tokens[index];
        if (!before || mark?.kind !== 'punctuation' || MARKS.indexOf(mark.text) < 0 || before.kind === 'punctuation')
          continue;
        const next = tokens[index + 1];
        if (mark.text === ':' && before.kind === 'number' && next?.kind === 'number') continue;
        // `: )` is a face taken apart, ` .pdf` and ` ...` are no ends of a sentence.
        const free = next === undefined || next.start > mark.end;
        if (mark.start === before.end || !free || (next !== undefined && '()-'.indexOf(next.text) >= 0)) continue;
        yield {
          message: 'spaceBeforeMark',
          values: { mark: mark.text },
          zone: 'author',
          start: before.start,
          end: mark.end,
          fixes: [{ action: 'replace', replacement: `${before.text}${mark.text}` }],
        };
      }
    }
  },
});
