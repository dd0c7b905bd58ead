import { cuesByLanguage } from '../../language/cues';
import { commands as en } from '../../language/en/commands';
import { commands as lv } from '../../language/lv/commands';
import { commands as ru } from '../../language/ru/commands';
import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';

const commands = cuesByLanguage({ lv, en, ru });

/** 5.1: reproach or order instead of respect. Always a hint: a firm sentence may be in its place (standard 7.3). */
export const commandingWording = rule({
  id: 'commanding-wording',
  check: 'tone',
  severity: 'hint',
  messages: ['commandingWording'],
  options: {},
  *examine(letter) {
    for (const words of bodySentences(letter)) {
      for (const { start, end } of commands[letter.language].find(words)) {
        yield {
          message: 'commandingWording',
          values: { words: letter.text.slice(start, end) },
          zone: 'author',
          start,
          end,
        };
      }
    }
  },
});
