import { isDigit } from '../../language/letters';
import type { Token } from '../../language/text';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const MARKS = '„“”«»"';

/**
 * 9.5: quotation marks come in pairs. Which mark opens and which closes differs from keyboard to keyboard (`„…"`, `”…”`), so only
 * an odd number counts.
 */
export const unbalancedQuotes = rule({
  id: 'unbalanced-quotes',
  check: 'punctuation',
  severity: 'hint',
  messages: ['unbalancedQuotes'],
  options: {},
  *examine(letter) {
    // A quotation of several paragraphs is balanced in the letter, not in the line.
    if (marksOf(letter.tokens).length % 2 === 0) return;
    for (const { tokens } of proseOf(letter).paragraphs) {
      const marks = marksOf(tokens);
      const last = marks[marks.length - 1];
      if (marks.length % 2 === 0 || !last) continue;
      const at = tokens.indexOf(last);
      const neighbours = [tokens[at - 1], last, tokens[at + 1]].filter(
        (token) =>
          token !== undefined && token.kind !== 'punctuation' && (token.end === last.start || token.start === last.end),
      );
      const [word] = neighbours;
      yield {
        message: 'unbalancedQuotes',
        zone: 'author',
        start: Math.min(last.start, word?.start ?? last.start),
        end: Math.max(last.end, word?.end ?? last.end),
      };
    }
  },
});

function marksOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.kind !== 'punctuation' || MARKS.indexOf(token.text) < 0) return false;
    const before = tokens[index - 1];
    // `24"` is inches.
    return !(token.text === '"' && before?.end === token.start && isDigit(before.text, before.text.length - 1));
  });
}
