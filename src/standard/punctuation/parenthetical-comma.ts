import { capitalised, isUpper, lower } from '../../language/letters';
import { sentencesIn } from '../letter/prose';
import { rule } from '../rule';

const PARENTHETICAL = new Set(
  'piemēram protams manuprāt mūsuprāt jūsuprāt pirmkārt otrkārt treškārt proti respektīvi'.split(' '),
);
/** What stands before these is parted by a comma or a dash, or by neither. */
const ONLY_BEHIND = new Set(['proti', 'respektīvi']);
/** `pirmkārt un galvenokārt`. */
const AFTER_IT = new Set(['un', 'vai', 'jeb']);
/** After these a comma on the left is a matter of taste. */
const BEFORE_IT = new Set(['un', 'bet', 'vai', 'jo', 'kā', 'ka', 'nu', 'jā', 'taču']);

/**
 * 9.5: commas around `piemēram`, `protams`, `manuprāt`, `pirmkārt` and their kin. Edited text has a mark on either side always (research
 * section A.5: 108 of 108; the others 28 of 28, `proti` and `respektīvi` 27 of 27 behind them).
 */
export const parentheticalComma = rule({
  id: 'parenthetical-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['parentheticalComma'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 1 < sentence.lastToken; index++) {
        const word = tokens[index];
        const next = tokens[index + 1];
        if (!word || !next || !PARENTHETICAL.has(lower(word.text))) continue;
        const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
        const small = lower(word.text);
        const left =
          before?.kind === 'word' &&
          !BEFORE_IT.has(lower(before.text)) &&
          !isUpper(word.text) &&
          !ONLY_BEHIND.has(small);
        const right =
          (next.kind === 'word' && !AFTER_IT.has(lower(next.text))) ||
          (next.kind === 'number' && ONLY_BEHIND.has(small));
        if (!left && !right) continue;
        const start = left ? before.start : word.start;
        const end = right ? next.end : word.end;
        const mended = `${left ? `${before.text}, ` : ''}${word.text}${right ? `, ${next.text}` : ''}`;
        yield {
          message: 'parentheticalComma',
          values: { word: capitalised(lower(word.text)) },
          zone: 'author',
          start,
          end,
          fixes: [{ action: 'replace', replacement: mended }],
        };
      }
    }
  },
});
