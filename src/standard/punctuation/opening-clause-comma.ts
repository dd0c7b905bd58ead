import { endsOfOpeningClauses } from '../../language/lv/opening-clauses';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { mended } from './comma-before';

/**
 * 9.5: a comma between an opening `ja`, `lai` or `kad` clause and what follows, where a request or `tad` shows its end:
 * `Ja ir jautājumi, zvaniet`.
 */
export const openingClauseComma = rule({
  id: 'opening-clause-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['openingClauseComma'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (const main of endsOfOpeningClauses(letter.tokens, sentence)) {
        const before = letter.tokens[main - 1];
        const word = letter.tokens[main];
        if (!before || !word || isQuoted(letter, { start: before.start, end: word.end })) continue;
        yield {
          message: 'openingClauseComma',
          values: { word: word.text },
          zone: 'author',
          start: before.start,
          end: word.end,
          fixes: [{ action: 'replace', replacement: mended(letter.text, before.start, word.end, before.end) }],
        };
      }
    }
  },
});
