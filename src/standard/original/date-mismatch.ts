import { fold } from '../../language/letters';
import type { Sentence } from '../../language/text';
import { tokenize } from '../../language/tokens';
import type { Letter } from '../letter/letter';
import { rule } from '../rule';
import { daysIn, type NamedDay } from './days-in';
import { introductorySentences } from './introduction';
import { originalOf } from './original';

/** „… vēstuli”, „… e-pastu” right behind the date. */
const LETTER = /^(?:vestul|e-past|epast|zin[aouei]|jautajum|sutijum|vaicajum)/;
const WORDS_TO_LETTER = 4;
/** „rakstījāt”, „jautājāt”: the client wrote on that day; „iesniedzāt” may speak of another paper. */
const WROTE =
  /^(?:uz|at|aiz|pa|pie)?(?:rakst|jauta|vaica|zino|sutij|interese|atgadina|informe|pateica).*(?:jat|aties|cat)(?:ies)?$|^(?:versaties|ludzat|pajautajat|atsutijat)$/;
/** The day on which a letter arrived is another one. */
const ARRIVED = /^(?:sanem|registr|nonak|iesniedz)/;
const QUOTED_LENGTH = 20_000;

/**
 * 9.1: the day that the reply gives for the client's message is not the quoted header's. Silent where one of the days is right, where the
 * correspondence names the day, and where the sentence tells when the letter arrived. A day that differs by more than a slip is a hint:
 * the client may have written before.
 */
export const dateMismatch = rule({
  id: 'date-mismatch',
  check: 'reference',
  severity: 'warning',
  messages: ['dateMismatch'],
  options: {},
  *examine(letter) {
    const sent = originalOf(letter)?.date;
    if (!sent || letter.language !== 'lv') return;
    const given: NamedDay[] = [];
    for (const sentence of introductorySentences(letter)) given.push(...daysOfWriting(letter, sentence));
    if (given.length === 0 || given.some((day) => isSameDay(day, sent))) return;
    const quoted = daysIn(tokenize(letter.mail.quoted.text.slice(0, QUOTED_LENGTH)));
    for (const day of given) {
      if (quoted.some((other) => isSameDay(other, day))) continue;
      const words = letter.text.slice(day.start, day.end);
      const values = { words, date: `${sent.day}.${sent.month < 10 ? '0' : ''}${sent.month}.` };
      const finding = { message: 'dateMismatch', values, zone: 'author', start: day.start, end: day.end } as const;
      yield isSlip(day, sent) ? finding : { ...finding, severity: 'hint' };
    }
  },
});

/** The days in a sentence on which, it says, the client wrote. */
function daysOfWriting(letter: Letter, { firstToken, lastToken }: Sentence): readonly NamedDay[] {
  const tokens = letter.tokens.slice(firstToken, lastToken);
  const words = tokens
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => ({ ...token, folded: fold(token.text) }));
  if (words.some(({ folded }) => ARRIVED.test(folded))) return [];
  return daysIn(tokens).filter(({ start, end }) => {
    const after = words.filter((word) => word.start >= end).slice(0, WORDS_TO_LETTER);
    if (after.some(({ folded }) => LETTER.test(folded))) return true;
    // „Jautājat, kāpēc 3. oktobrī …” tells the day of something else.
    const before = words.filter((word) => word.end <= start).slice(-WORDS_TO_LETTER);
    return [...before, ...after].some((word) => {
      const between = letter.text.slice(Math.min(word.end, end), Math.max(word.start, start));
      return WROTE.test(word.folded) && !/[,;:–]/.test(between);
    });
  });
}

interface DayOfMonth {
  readonly day: number;
  readonly month: number;
}

function isSameDay(one: DayOfMonth, other: DayOfMonth): boolean {
  return one.day === other.day && one.month === other.month;
}

/** The other month, a digit too few or too many, one digit another. */
function isSlip(given: DayOfMonth, sent: DayOfMonth): boolean {
  if (given.day === sent.day) return true;
  if (given.month !== sent.month) return false;
  const [one, other] = [String(given.day), String(sent.day)];
  if (one.length !== other.length) return one.endsWith(other) || other.endsWith(one);
  return one.length === 2 && (one[1] === other[1] || (one[0] === other[1] && one[1] === other[0]));
}
