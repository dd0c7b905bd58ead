import { lower } from '../../language/letters';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const WITH_POINT = /^[0-9 \u00a0]{1,12}\.[0-9]{2}$/;
const MONEY = new Set(['eur', 'eiro', 'euro', '€']);

/** 9.5: sums have a decimal comma in Latvian: `12,50 eiro`. */
export const decimalPoint = rule({
  id: 'decimal-point',
  check: 'punctuation',
  severity: 'hint',
  messages: ['decimalPoint'],
  options: {},
  *examine(letter) {
    for (const { tokens, language } of proseOf(letter).paragraphs) {
      if (language !== 'lv') continue;
      for (let index = 0; index < tokens.length; index++) {
        const number = tokens[index];
        const unit = lower(tokens[index + 1]?.text ?? '');
        if (number?.kind !== 'number' || !WITH_POINT.test(number.text) || !MONEY.has(unit)) continue;
        const mended = number.text.replace('.', ',');
        yield {
          message: 'decimalPoint',
          values: { example: `${mended} ${tokens[index + 1]?.text ?? ''}` },
          zone: 'author',
          start: number.start,
          end: number.end,
          fixes: [{ action: 'replace', replacement: mended }],
        };
      }
    }
  },
});
