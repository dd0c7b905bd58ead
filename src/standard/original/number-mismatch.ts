import { fold } from '../../language/letters';
import type { Range } from '../../mail/mail';
import { rule } from '../rule';
import { originalOf } from './original';

/** A document's, contract's or cadastral number: letters, digits and `/ - .` in groups, spaces between groups. */
const NUMBER = /(?:[A-ZĀČĒĢĪĶĻŅŠŪŽ]{1,6} ?[/-] ?)?\d{1,12}(?: ?[/-] ?[A-ZĀČĒĢĪĶĻŅŠŪŽ\d]{1,12}|[. ]\d{1,6}){0,8}/gi;
const FEWEST_DIGITS = 6;
const TEXT_LENGTH = 20_000;
/** Numbers that are nobody's: a date, a time, a telephone, a sum. */
const OTHER = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}|(?:371)?[26]\d{7}|\d{4}-\d\d-\d\d)$/;
/** The municipality gives its own answer a number of its own. */
const NEW_NUMBER = /(?:registr|izdo|lemum|izsnieg|pieskir|jaun)[^.!?\n]{0,60}(?:nr[. ]{1,3})?$/;
const BEFORE = 80;

interface DocumentNumber extends Range {
  /** Small letters and digits alone. */
  readonly bare: string;
}

/**
 * 9.1: a number of the client's document with one digit more, less or other, or two swapped. Silent where the client's own number
 * stands in the reply as well, and where the reply speaks of a new number.
 */
export const numberMismatch = rule({
  id: 'number-mismatch',
  check: 'reference',
  severity: 'warning',
  messages: ['numberMismatch'],
  options: {},
  *examine(letter) {
    const original = originalOf(letter);
    if (!original) return;
    const theirs = numbersIn(`${original.text}\n${original.subject}`);
    if (theirs.length === 0) return;
    const quoted = digits(letter.mail.quoted.text.slice(0, TEXT_LENGTH));
    const ours = numbersIn(letter.text);
    for (const number of ours) {
      if (theirs.some(({ bare }) => bare === number.bare) || quoted.includes(digits(number.bare))) continue;
      const meant = theirs.find(({ bare }) => isSlip(number.bare, bare));
      if (!meant || ours.some(({ bare }) => bare === meant.bare)) continue;
      if (NEW_NUMBER.test(fold(letter.text.slice(Math.max(0, number.start - BEFORE), number.start)))) continue;
      const values = {
        number: letter.text.slice(number.start, number.end),
        clients: textOf(original.text, original.subject, meant),
      };
      yield { message: 'numberMismatch', values, zone: 'author', start: number.start, end: number.end };
    }
  },
});

function textOf(text: string, subject: string, { start, end }: Range): string {
  return `${text}\n${subject}`.slice(start, end);
}

function numbersIn(whole: string): readonly DocumentNumber[] {
  const text = whole.slice(0, TEXT_LENGTH);
  const numbers: DocumentNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const found = match[0];
    const start = match.index;
    const bare = fold(found).replace(/[^a-z\d]/g, '');
    if (digits(bare).length < FEWEST_DIGITS || OTHER.test(found) || OTHER.test(bare)) continue;
    numbers.push({ start, end: start + found.length, bare });
  }
  return numbers;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** One unit more, less or other, or two neighbours swapped. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, known] = [one.slice(at), other.slice(at)];
  if (!/\d/.test(rest[0] ?? known[0] ?? '')) return false;
  if (rest.slice(1) === known.slice(1) || rest.slice(1) === known || rest === known.slice(1)) return true;
  return rest[0] === known[1] && rest[1] === known[0] && rest.slice(2) === known.slice(2);
}
