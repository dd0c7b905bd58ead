import { monthOf } from '../../language/calendar';
import { cuesByLanguage, type Word } from '../../language/cues';
import { times as en } from '../../language/en/closing';
import { times as lv } from '../../language/lv/closing';
import { times as ru } from '../../language/ru/closing';
import type { Letter } from '../letter/letter';

const times = cuesByLanguage({ lv, en, ru });

/** Does a sentence name a time by which something can be measured: a date, a month, „trīs dienu laikā”? */
export function namesTime(letter: Letter, words: readonly Word[]): boolean {
  return times[letter.language].in(words) || words.some(({ text }) => text.length > 2 && monthOf(text) > 0);
}
