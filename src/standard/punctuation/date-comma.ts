import { fold } from '../../language/letters';
import type { Token } from '../../language/text';
import { sentencesIn } from '../letter/prose';
import { rule } from '../rule';

const WEEKDAY = /^(?:pirm|otr|tres|ceturt|piekt|sest|svet)dien(?:a|as|u)?$/;
/** Months in the locative, folded: `3. decembrī`. */
const MONTH = /^(?:janvari|februari|marta|aprili|maija|junija|julija|augusta|septembri|oktobri|novembri|decembri)$/;
const WITHOUT_COMMA = new Set(['un', 'vai', 'līdz', 'ap']);

/** 9.5: a date that says more exactly which day is meant has a comma on both sides: `piektdien, 3. decembrī, plkst. 18.00`. */
export const dateComma = rule({
  id: 'date-comma',
  check: 'punctuation',
  severity: 'hint',
  messages: ['dateComma'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 5 < sentence.lastToken; index++) {
        const month = tokens[index + 4];
        const next = tokens[index + 5];
        if (!month || !next || !isExactDay(tokens.slice(index, index + 5)) || next.kind === 'punctuation') continue;
        if (WITHOUT_COMMA.has(next.text)) continue;
        yield {
          message: 'dateComma',
          values: { example: `${month.text}, ${next.text}` },
          zone: 'author',
          start: month.start,
          end: next.end,
          fixes: [{ action: 'replace', replacement: `${month.text}, ${next.text}` }],
        };
      }
    }
  },
});

/** Weekday, comma, number, stop, month. */
function isExactDay([weekday, comma, day, stop, month]: readonly Token[]): boolean {
  return (
    WEEKDAY.test(fold(weekday?.text ?? '')) &&
    comma?.text === ',' &&
    day?.kind === 'number' &&
    stop?.text === '.' &&
    MONTH.test(fold(month?.text ?? ''))
  );
}
