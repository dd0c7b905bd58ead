import { isDateWord } from './date-words';
import type { RequestClause, Wanted } from './find-requests';

/** What exactly an answer must hold; `dated`: yes or no for a certain day. */
export type AnswerKind = Wanted | 'duration' | 'day' | 'price' | 'dated';

const DURATION = / cik (?:\S{1,40} )?(?:ilg|atri|driz|laic)/;
const DAY = / kur[aiu]m? (?:datum|dien|laik|menes|gad)|termins/;
const PRICE = / (?:maks|cena|cenu|samaks|izmaks|jamaks|sod[a ]|alg|summ|tarif|nauda|nomas)/;
const PRICE_ITSELF = / (?:maksa|cena|summa|alga)(?: |$)/;

/** By the words beside the question word: „cik ilgi”, „līdz kuram datumam”, „cik maksā”. */
export function kindOf({ wanted, words }: RequestClause): AnswerKind {
  const text = ` ${words.map(({ folded }) => folded).join(' ')}`;
  if (DURATION.test(text)) return 'duration';
  if (wanted === 'thing' && DAY.test(text)) return 'day';
  if (wanted === 'amount' && PRICE.test(text)) return 'price';
  if (wanted === 'thing' && PRICE_ITSELF.test(text)) return 'price';
  return wanted === 'yes-no' && words.some(isDateWord) ? 'dated' : wanted;
}

/** „Kad … pēdējo reizi skatījās”: the answer lies in the past. */
export function isPast({ words }: RequestClause): boolean {
  return words.some(
    ({ text, folded }, index) =>
      // „informācijas”, „skolotāja” end alike.
      /(?:[^t]āj|[īē]j)(?:a|ās|āt)$/.test(text.toLowerCase()) ||
      (folded === 'pedejo' && words[index + 1]?.folded === 'reizi'),
  );
}
