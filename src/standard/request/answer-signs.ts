import { cuesOf, type Word } from '../../language/cues';
import * as topics from '../../language/lv/request-topics';
import { isOurFuture, isRequestToClient, isTheirFuture } from '../../language/lv/verb-endings';
import { promises } from '../closing/closing-cues';
import { namesTime } from '../closing/named-time';
import type { Letter } from '../letter/letter';
import { isMonth } from './date-words';

/** Signs in one sentence of a reply that it holds an answer of some kind; all are generous. */

const causes = cuesOf(topics.causes);
const costs = cuesOf(topics.costs);
const unknown = cuesOf(topics.unknown);
const NUMERAL =
  /\d|^(?:vien[asu]|divi|divas|divu|tris|triju|cetr|piec|ses[iu]|septin|aston|devin|desmit|simt|daz|vairak|nevien|pus)/;
const PERIOD = /^(?:pavasar|vasar|rud|ziem|gad[ua]|nedel|menes|drizum|sonedel|sodien)/;
const UNIT = /^(?:sekun|minut|stund|dien|darbdien|nedel|menes|gad)/;
const PLACE = /^(?:iel[aiu]|kabinet|stav[ua]|telp|nodal|centr|dienest|kas[eu]|bibliotek|skol[aiu]|majas|portal|uz)/;
const PAST = /.(?:[āīē]j|oj)(?:a|ām|ās|āmies|os)$|.{3}(?:īju|ām)$|^(?:pērn|pagājuš|iepriekš)/;

export function isNumber(words: readonly Word[]): boolean {
  return words.some(({ folded, kind }) => kind === 'number' || NUMERAL.test(folded)) || unknown.in(words);
}

/** Costs are spoken of, or a sum stands there; whether it is the right one nobody can tell. */
export function isPrice(words: readonly Word[], letter: Letter): boolean {
  const text = letter.text.slice(words[0]?.start, (words[words.length - 1]?.end ?? 0) + 2);
  return costs.in(words) || text.includes('€') || words.some(({ text: word }) => /^\d{1,6},\d\d$/.test(word));
}

export function isCause(words: readonly Word[]): boolean {
  return causes.in(words);
}

export function isTime(words: readonly Word[], letter: Letter): boolean {
  if (namesTime(letter, words) || unknown.in(words)) return true;
  return words.some(({ folded, text }) => /^\d{1,2}[.:]\d\d/.test(text) || folded === 'plkst.' || PERIOD.test(folded));
}

/** A day by its month or in digits, the end of a period, or „mēneša laikā”. */
export function isDate(words: readonly Word[]): boolean {
  if (unknown.in(words)) return true;
  return words.some(({ folded }) => isMonth(folded) || /^\d{1,2}\.\d{1,2}|^(?:beig|sakum|vidu)|^laika$/.test(folded));
}

/** How long: a number with a unit, or a day until which. */
export function isDuration(words: readonly Word[]): boolean {
  if (unknown.in(words)) return true;
  return words.some(({ folded }, index) => {
    const before = words[index - 1];
    if (UNIT.test(folded)) return before !== undefined && (isNumber([before]) || words[index + 1]?.folded === 'laika');
    const day = words.slice(index + 1, index + 5);
    return folded === 'lidz' && day.some((word) => word.kind === 'number' || isMonth(word.folded));
  });
}

/** A time in a sentence about the past. */
export function isPastTime(words: readonly Word[], letter: Letter): boolean {
  return isTime(words, letter) && words.some(({ text }) => PAST.test(text.toLowerCase()));
}

/** Promises, what the client may do, what is to be. */
export function isToCome(words: readonly Word[], letter: Letter): boolean {
  if (promises(letter, words)) return true;
  return words.some(
    ({ text, folded }) =>
      isOurFuture(text) || isTheirFuture(text) || isRequestToClient(text) || /^(?:bus|varat|var|lai)$/.test(folded),
  );
}

/** „nogriezām”, „sazinājāmies”: something that we did. */
export function isOurs(words: readonly Word[]): boolean {
  return words.some(({ text }) => /.{3}ām(?:ies)?$/.test(text.toLowerCase()));
}

/** Nothing promised, nothing asked: such a sentence tells how things are or why. */
export function isPlainStatement(words: readonly Word[], letter: Letter): boolean {
  return words.length > 2 && !isToCome(words, letter);
}

export function isPlace(words: readonly Word[]): boolean {
  return words.some(({ folded, kind }) => kind === 'address' || PLACE.test(folded));
}

export function isAttached(words: readonly Word[]): boolean {
  return words.some(({ folded }) => /^(?:pievieno|pielikum)/.test(folded));
}
