import { isFirstPart, LONGEST_PART, SHORTEST_PART } from './compound-parts';
import type { Knows } from './knows';
import { isNominal, isNominalStem } from './noun-forms';

const SHORTEST_LAST_PART = 5;
/** Ends of cases and of adverbs, which no stem has. */
const WHOLE = /(?:[aeiuāēīū]|āk|am|iem)$/;
const SHORTEST_NOUN = 4;
const SHORTEST_STEM = 4;

/** Numerals that stand first in the same compounds: who has `piektklasnieks` has `septītklasnieks`. */
const SERIES: readonly (readonly string[])[] = [
  'pirm otr treš ceturt piekt sest septīt astot devīt desmit vienpadsmit divpadsmit'.split(' '),
  'vien div trīs četr piec seš septiņ astoņ deviņ desmit divdesmit trīsdesmit četrdesmit piecdesmit simt'.split(' '),
  'triju četru piecu sešu septiņu astoņu deviņu desmit divpadsmit'.split(' '),
];

/** A compound whose first part is one of those that join freely (`videozvans`, `apakšzona`), or a numeral of a series. */
export function isCommonCompound(word: string, knows: Knows): boolean {
  const last = Math.min(LONGEST_PART, word.length - SHORTEST_LAST_PART);
  for (let length = SHORTEST_PART; length <= last; length++)
    if (isFirstPart(word.slice(0, length)) && knows(word.slice(length))) return true;
  return SERIES.some((numerals) => isInSeries(word, numerals, knows));
}

function isInSeries(word: string, numerals: readonly string[], knows: Knows): boolean {
  const own = numerals.find(
    (numeral) => word.startsWith(numeral) && word.length - numeral.length >= SHORTEST_LAST_PART,
  );
  if (own === undefined) return false;
  const rest = word.slice(own.length);
  return numerals.some((numeral) => knows(numeral + rest));
}

/** Two parts that need not be common in compounds: `izpildmērījums`, `telesēde`. The last is a noun, an adjective or a participle. */
export function isCompound(word: string, knows: Knows): boolean {
  for (let length = SHORTEST_PART; length <= word.length - SHORTEST_NOUN; length++) {
    const [first, last] = [word.slice(0, length), word.slice(length)];
    if (knows(last) && joins(first, last, knows) && isNominal(last, knows)) return true;
  }
  return false;
}

/** The shorter the last part, the longer the first; an infinitive or another whole word before it was joined by a slip. */
function joins(first: string, last: string, knows: Knows): boolean {
  if (last.length < SHORTEST_LAST_PART && isFirstPart(first)) return true;
  if (first.length < SHORTEST_STEM || first.length + last.length < SHORTEST_STEM + SHORTEST_LAST_PART) return false;
  return !WHOLE.test(first) && isNominalStem(first, knows) && !isInfinitive(first, knows);
}

/** `saņemt` has `saņemšana` beside it; a stem like `asfalt`, which the dictionary knows as a vocative, has nothing. */
function isInfinitive(word: string, knows: Knows): boolean {
  if (!word.endsWith('t')) return false;
  return knows(`${word.slice(0, -1)}šana`) || (word.endsWith('st') && knows(`${word.slice(0, -2)}šana`));
}
