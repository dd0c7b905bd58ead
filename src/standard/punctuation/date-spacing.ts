import { lower } from '../../language/letters';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const YEAR = /^gad(?:s|a|am|u|ā|i|os|iem)$/;
const MONTH =
  /^(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)(?:is|s|a|ī|ā|im|am|i|u)$/;

/** 9.5: a space after the full stop of a date: `2026. gada 6. jūlijā`. The edited press itself often leaves it out: a hint. */
export const dateSpacing = rule({
  id: 'date-spacing',
  check: 'punctuation',
  severity: 'hint',
  messages: ['dateSpacing'],
  options: {},
  *examine(letter) {
    for (const { tokens, language } of proseOf(letter).paragraphs) {
      if (language !== 'lv') continue;
      for (let index = 0; index + 2 < tokens.length; index++) {
        const number = tokens[index];
        const stop = tokens[index + 1];
        const word = tokens[index + 2];
        if (number?.kind !== 'number' || stop?.text !== '.' || !word || word.start > stop.end) continue;
        if (!YEAR.test(lower(word.text)) && !MONTH.test(lower(word.text))) continue;
        const mended = `${number.text}. ${word.text}`;
        yield {
          message: 'dateSpacing',
          values: { example: mended },
          zone: 'author',
          start: number.start,
          end: word.end,
          fixes: [{ action: 'replace', replacement: mended }],
        };
      }
    }
  },
});
