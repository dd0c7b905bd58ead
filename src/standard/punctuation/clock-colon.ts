import { abbreviationKey } from '../../language/abbreviations';
import { fold } from '../../language/letters';
import type { Token } from '../../language/text';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const TIME = /^[0-2]?[0-9]:[0-5][0-9]$/;

/** 9.5: the time of day has a full stop: `plkst. 10.00` (Latvian Language Expert Commission, 13.05.2015, No. 42 § 3). */
export const clockColon = rule({
  id: 'clock-colon',
  check: 'punctuation',
  severity: 'hint',
  messages: ['clockColon'],
  options: {},
  *examine(letter) {
    for (const { tokens, language } of proseOf(letter).paragraphs) {
      if (language !== 'lv') continue;
      let clock = false;
      for (const token of tokens) {
        if (isClock(token)) clock = true;
        else if (clock && TIME.test(token.text)) {
          const mended = token.text.replace(':', '.');
          yield {
            message: 'clockColon',
            values: { example: mended },
            zone: 'author',
            start: token.start,
            end: token.end,
            fixes: [{ action: 'replace', replacement: mended }],
          };
        } else if (!joinsTimes(token)) clock = false;
      }
    }
  },
});

function isClock(token: Token): boolean {
  return abbreviationKey(token.text) === 'plkst.' || fold(token.text).startsWith('pulksten');
}

/** `plkst. no 9:00 līdz 12:00 un 13:00–17:00`. */
function joinsTimes(token: Token): boolean {
  return TIME.test(token.text.replace('.', ':')) || ['no', 'līdz', 'un', 'vai', '–', '-', ','].indexOf(token.text) >= 0;
}
