import { barePossiblies } from '../../language/lv/possibly';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { mended } from './comma-before';

/** 9.5: commas around `iespējams` where it means „perhaps”, and behind `ja iespējams`. */
export const possiblyComma = rule({
  id: 'possibly-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['possiblyComma', 'ifPossibleComma'],
  options: {},
  *examine(letter) {
    const { text, tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (const bare of barePossiblies(tokens, sentence)) {
        const word = tokens[bare.index];
        const before = bare.commaBefore || bare.conditional ? tokens[bare.index - 1] : undefined;
        const next = tokens[bare.index + 1];
        if (!word || !next) continue;
        const start = (before ?? word).start;
        if (isQuoted(letter, { start, end: next.end })) continue;
        const commas = bare.commaBefore && before ? [before.end, word.end] : [word.end];
        const replacement = mended(text, start, next.end, ...commas);
        yield {
          message: bare.conditional ? 'ifPossibleComma' : 'possiblyComma',
          values: { example: replacement },
          zone: 'author',
          start,
          end: next.end,
          fixes: [{ action: 'replace', replacement }],
        };
      }
    }
  },
});
