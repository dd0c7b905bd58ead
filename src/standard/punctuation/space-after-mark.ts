import { isLower, isUpper } from '../../language/letters';
import type { Token } from '../../language/text';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

/** 9.5: a space after a comma, and after the mark that ends a sentence. */
export const spaceAfterMark = rule({
  id: 'space-after-mark',
  check: 'punctuation',
  severity: 'hint',
  messages: ['spaceAfterMark'],
  options: {},
  *examine(letter) {
    for (const { tokens } of proseOf(letter).paragraphs) {
      for (let index = 1; index + 1 < tokens.length; index++) {
        const before = tokens[index - 1];
        const mark = tokens[index];
        const after = tokens[index + 1];
        if (!before || !mark || !after || !lacksSpace(before, mark, after)) continue;
        const mended = `${before.text}${mark.text} ${after.text}`;
        yield {
          message: 'spaceAfterMark',
          values: { mark: mark.text },
          zone: 'author',
          start: before.start,
          end: after.end,
          fixes: [{ action: 'replace', replacement: mended }],
        };
      }
    }
  },
});

function lacksSpace(before: Token, mark: Token, after: Token): boolean {
  if (before.kind !== 'word' || after.kind !== 'word' || before.end !== mark.start || mark.end !== after.start)
    return false;
  if (before.text.length < 2 || after.text.length < 2) return false;
  if (mark.text === ',' || mark.text === ';') return true;
  const ends = mark.text === '.' || mark.text === '!' || mark.text === '?';
  return ends && isLower(before.text, before.text.length - 1) && isUpper(after.text) && isLower(after.text, 1);
}
