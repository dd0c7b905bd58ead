import { isDigit } from '../language/letters';
import type { Token } from '../language/text';
import { proseOf } from './prose';
import { rule } from './rule';

const OPENING = '„«';
const CLOSING = '”“»';

/** 9.5: a quotation mark that opens and is nowhere closed, or that closes what was not opened. */
export const unbalancedQuotes = rule({
  id: 'unbalanced-quotes',
  check: 'punctuation',
  severity: 'hint',
  messages: ['unbalancedQuotes'],
  options: {},
  *examine(letter) {
    // A quotation of several paragraphs is balanced in the letter, not in the line.
    if (unbalanced(letter.tokens) === null) return;
    for (const { tokens } of proseOf(letter).paragraphs) {
      const mark = unbalanced(tokens);
      if (mark === null) continue;
      const next = tokens[tokens.indexOf(mark) + 1];
      const end = next && next.start === mark.end ? next.end : mark.end;
      yield { message: 'unbalancedQuotes', zone: 'author', start: mark.start, end };
    }
  },
});

/** The mark without a partner, or null. */
function unbalanced(tokens: readonly Token[]): Token | null {
  let open: Token | null = null;
  let straight: Token | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'punctuation') continue;
    if (token.text === '"') {
      const before = tokens[index - 1];
      // `24"` is inches.
      if (straight === null && before && before.end === token.start && isDigit(before.text, before.text.length - 1))
        continue;
      straight = straight === null ? token : null;
    } else if (OPENING.indexOf(token.text) >= 0 || (token.text === '“' && open === null)) {
      if (open !== null) return open;
      open = token;
    } else if (CLOSING.indexOf(token.text) >= 0) {
      if (open === null && straight === null) return token;
      if (open !== null) open = null;
      else straight = null;
    }
  }
  return open ?? straight;
}
