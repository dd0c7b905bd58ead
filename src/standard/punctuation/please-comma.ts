import { barePleases } from '../../language/lv/please';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { mended } from './comma-before';

/** 9.5: commas around `lūdzu` beside an imperative; none with an infinitive (`lūdzu sazināties`). Research section A.5. */
export const pleaseComma = rule({
  id: 'please-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['pleaseComma'],
  options: {},
  *examine(letter) {
    const { text, tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (const bare of barePleases(tokens, sentence)) {
        const please = tokens[bare.please];
        const verb = tokens[bare.verb];
        const before = bare.commaBefore ? tokens[bare.please - 1] : undefined;
        const behind = bare.commaAfter ? tokens[bare.please + 1] : undefined;
        if (!please || !verb) continue;
        const start = (before ?? please).start;
        const end = (behind ?? please).end;
        if (isQuoted(letter, { start, end })) continue;
        const commas = [before, behind && please].filter((token) => token !== undefined).map((token) => token.end);
        yield {
          message: 'pleaseComma',
          values: { example: mended(text, start, Math.max(end, verb.end), ...commas) },
          zone: 'author',
          start,
          end,
          fixes: [{ action: 'replace', replacement: mended(text, start, end, ...commas) }],
        };
      }
    }
  },
});
