import { proseOf } from '../letter/prose';
import { rule } from '../rule';

/** Wider gaps line things up. */
const WIDEST_SLIP = 3;

/** 9.5: one space between words. */
export const doubleSpace = rule({
  id: 'double-space',
  check: 'punctuation',
  severity: 'hint',
  messages: ['doubleSpace'],
  options: {},
  *examine(letter) {
    for (const { tokens } of proseOf(letter).paragraphs) {
      for (let index = 1; index < tokens.length; index++) {
        const before = tokens[index - 1];
        const after = tokens[index];
        if (!before || !after) continue;
        const gap = after.start - before.end;
        if (gap < 2 || gap > WIDEST_SLIP) continue;
        yield {
          message: 'doubleSpace',
          zone: 'author',
          start: before.start,
          end: after.end,
          fixes: [{ action: 'replace', replacement: `${before.text} ${after.text}` }],
        };
      }
    }
  },
});
