import { rule } from '../rule';
import { restoredWords } from './restored-words';

/**
 * 9.5: a letter typed without diacritics. One finding a word; they share the rule, so that a surface can offer the whole
 * restored text as one fix.
 */
export const lostDiacritics = rule({
  id: 'lost-diacritics',
  check: 'spelling',
  severity: 'warning',
  messages: ['lostDiacritics'],
  options: {},
  *examine(letter) {
    for (const { token, replacement, certain } of restoredWords(letter)) {
      yield {
        message: 'lostDiacritics',
        values: { word: token.text, correction: replacement },
        zone: 'author',
        start: token.start,
        end: token.end,
        fixes: [{ action: 'replace', replacement }],
        ...(certain ? {} : { severity: 'hint' }),
      };
    }
  },
});
