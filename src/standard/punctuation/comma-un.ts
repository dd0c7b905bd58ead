import { bareJoiningUn } from '../../language/lv/joined-clauses';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { mended } from './comma-before';

/** 9.5: a comma before `un` between a request and a promise, the one place where two subjects show without analysis. */
export const commaUn = rule({
  id: 'comma-un',
  check: 'punctuation',
  severity: 'hint',
  messages: ['commaBetweenClauses'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const index = bareJoiningUn(letter.tokens, sentence);
      const before = letter.tokens[index - 1];
      const un = letter.tokens[index];
      if (!before || !un || isQuoted(letter, { start: before.start, end: un.end })) continue;
      yield {
        message: 'commaBetweenClauses',
        values: { word: un.text },
        zone: 'author',
        start: before.start,
        end: un.end,
        fixes: [{ action: 'replace', replacement: mended(letter.text, before.start, un.end, before.end) }],
      };
    }
  },
});
