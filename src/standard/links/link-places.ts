import type { Link, Range } from '../../mail/mail';
import type { Letter } from '../letter/letter';
import { cannotOpen } from './link-address';

/** A web address typed as text: `www.…`, `https://…`, `latvija.gov.lv`; an e-mail address is none. */
export function isWebAddress(text: string): boolean {
  if (text.includes('@')) return false;
  return (
    /^(https?:\/\/|www\.)/i.test(text) ||
    /^[0-9A-Za-zĀ-ž-]{1,63}(\.[0-9A-Za-zĀ-ž-]{1,63}){1,5}(\/\S{0,400})?$/.test(text)
  );
}

/** Typed web addresses in a range that no hyperlink covers. */
export function typedAddresses(letter: Letter, range: Range): readonly Range[] {
  return letter.tokens.filter(
    ({ kind, text, start, end }) =>
      kind === 'address' &&
      start >= range.start &&
      end <= range.end &&
      isWebAddress(text) &&
      !isLinked(letter, { start, end }),
  );
}

/** Is a hyperlink or a typed web address in the range? */
export function hasLink(letter: Letter, range: Range): boolean {
  return isLinked(letter, range) || typedAddresses(letter, range).length > 0;
}

/** The paragraph, list item or table row that holds the place. */
export function paragraphAt(letter: Letter, place: number): Range {
  const line = letter.mail.author.lines.find(({ start, end }) => start <= place && place < end);
  return line ?? { start: place, end: place };
}

/** Visible text of a hyperlink. */
export function linkText(letter: Letter, link: Link): string {
  return letter.text.slice(link.start, link.end);
}

function isLinked(letter: Letter, range: Range): boolean {
  return letter.mail.author.links.some(
    ({ start, end, href }) => start < range.end && end > range.start && !/^mailto:/i.test(href) && !cannotOpen(href),
  );
}
