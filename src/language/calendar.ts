import { fold } from './letters';

/** A day as a letter names it; the year may be left out. */
export interface Day {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Month names by stem, folded: any case of Latvian and Russian, English with its short forms. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['janv', 'jan', 'январ'],
  ['febr', 'feb', 'феврал'],
  ['mart', 'march', 'mar', 'март'],
  ['april', 'apr', 'апрел'],
  ['maij', 'may', 'мая', 'май'],
  ['junij', 'june', 'jun', 'июн'],
  ['julij', 'july', 'jul', 'июл'],
  ['august', 'aug', 'август'],
  ['septemb', 'sept', 'sep', 'сентябр'],
  ['oktob', 'octob', 'oct', 'октябр'],
  ['novemb', 'nov', 'ноябр'],
  ['decemb', 'dec', 'декабр'],
];

/** The month that a word names in any case, 1 to 12; 0 when it names none. */
export function monthOf(word: string): number {
  const folded = fold(word).replace(/\.$/, '');
  return (
    MONTH_STEMS.findIndex((stems) =>
      stems.some((stem) =>
        stem.length > 4 || /[а-я]/.test(stem)
          ? folded.startsWith(stem)
          : folded === stem || (stem.length === 4 && folded.startsWith(stem)),
      ),
    ) + 1
  );
}

/**
 * The first day named in a short text such as a quoted header's value („otrdiena, 2026. gada 3. novembris 19:26”,
 * “Tuesday, November 3, 2026 7:26 PM”, „03.11.2026 19:26”). Null when there is none, or when day and month could be
 * taken for one another (11/3/2026).
 */
export function dayIn(text: string): Day | null {
  const line = text.slice(0, 200);
  return isoDay(line) ?? dottedDay(line) ?? namedDay(line);
}

function isoDay(text: string): Day | null {
  const match = /(?:^|[^0-9])(20\d\d|19\d\d)-(\d\d)-(\d\d)(?![0-9])/.exec(text);
  return match ? checked(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function dottedDay(text: string): Day | null {
  const match = /(?:^|[^0-9.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|19\d\d)(?![0-9])/.exec(text);
  return match ? checked(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** Day and month name stand side by side, in either order; the year anywhere. */
function namedDay(text: string): Day | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const year = /(?:^|[^0-9])(20\d\d|19\d\d)(?![0-9])/.exec(text);
  for (const [index, word] of words.entries()) {
    const month = monthOf(word);
    if (month === 0) continue;
    const day = dayNumber(words[index - 1]) || dayNumber(words[index + 1]);
    if (day > 0) return checked(year ? Number(year[1]) : null, month, day);
  }
  return null;
}

function dayNumber(word: string | undefined): number {
  const match = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(word ?? '');
  return match ? Number(match[1]) : 0;
}

function checked(year: number | null, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
