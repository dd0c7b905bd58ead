import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { ZoneText } from '../mail';
import type { FieldReading } from '../signature-fields';
import type { Organisation } from './context';
import { LATVIAN_PHONE_METADATA } from './latvian-phone-metadata';
import { type Part, sub, valueIn } from './parts';
import { best, type FoundValue, invalid, MISSING, passed } from './reading';
import { templateText, unfilled } from './template-text';

/** Digits with what people put between them; a number may begin with `+` or stand in brackets. */
const CANDIDATE = /\(?(?:\+\s?)?\d[\d\s().–‑-]{0,24}/g;
const PHONE_WORDS =
  'tel|tālr|talr|tālrunis|talrunis|tālruņi|tālruņa numurs|mob|mobilais|mobilais tālrunis|darba tālr|kontakttālrunis|' +
  'diennakts tālrunis|fiks|phone|mobile|cell|тел|телефон|моб';
const NOT_A_LETTER = '(?:^|[^a-zāčēģīķļņšūžа-я])';
const PHONE_LABEL = new RegExp(
  `${NOT_A_LETTER}(?:${PHONE_WORDS})\\s?\\.?\\s?(?:t|tālr|nr)?\\s?\\.?\\s?:?\\s*$|[☎☏📞📱✆]\\s*$`,
  'i',
);
/** One letter says telephone only before something that is one in length: „T.” is Wednesday too. */
const PHONE_LETTER = new RegExp(`${NOT_A_LETTER}[tm]\\s?[.:]{0,2}\\s*$`, 'i');
/** Numbers that are no telephone: registration, tax, bank, postal and extension numbers, fax. */
const OTHER_LABEL =
  /(?:reģ|reg|reģistrācijas|nmr|pvn|vat|kods|konts|konta|iban|nr|lv|lv-|fakss|fax|iekš|ext|kab|kabinets|dz|k|p\/k|izm)\s?\.?\s?(?:nr\s?\.?|numurs)?\s?[:.-]?\s*$/i;
const DATE_OR_TIME = /^\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|^(?:19|20)\d\d[-./]\s?\d|^\d{1,2}[.:]\d\d\s?[–-]/;
const FIRST_DIGITS = /^[2689]/;
const DIGITS_OF_A_NUMBER = 8;

/** The telephone number of a signature (9.4); the phone library decides what is one. */
export function readPhone(lines: readonly Part[], zone: ZoneText, organisation: Organisation): FieldReading {
  const readings: FieldReading[] = [];
  for (const line of lines) readings.push(...readLine(line, organisation));
  for (const { href, start, end } of zone.links) {
    if (!/^(?:tel|callto):/i.test(href) || /\d{4}/.test(zone.text.slice(start, end))) continue;
    const value = href.replace(/^[a-z]+:/i, '').slice(0, 40);
    readings.push(judge(value, { value, start, end }, true, organisation));
  }
  return best(readings);
}

function readLine(line: Part, organisation: Organisation): FieldReading[] {
  const readings: FieldReading[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(line.text); match; match = CANDIDATE.exec(line.text)) {
    const before = line.text.slice(Math.max(0, match.index - 30), match.index);
    const labelled = PHONE_LABEL.test(before);
    const other =
      !labelled && !PHONE_LETTER.test(before) && (OTHER_LABEL.test(before) || /[A-Za-z0-9@/.,-]$/.test(before));
    if (other || DATE_OR_TIME.test(match[0])) continue;
    const part = sub(line, match.index, match.index + number(match[0]).length);
    readings.push(judge(part.text, valueIn(part), labelled, organisation));
  }
  const template = templateText(line.text, 'phone') ?? blanks(line.text);
  if (template && readings.every(({ status }) => status === 'missing')) {
    readings.push(unfilled(line, template));
  }
  return readings;
}

/** Without what stands in brackets behind a whole number („67 997 350 (112. kabinets)”), and without marks at the end. */
function number(candidate: string): string {
  const bracket = candidate.lastIndexOf('(');
  const whole = bracket > 0 && candidate.slice(0, bracket).replace(/\D/g, '').length >= DIGITS_OF_A_NUMBER;
  return (whole ? candidate.slice(0, bracket) : candidate).replace(/[\s().–‑-]+$/, '');
}

/** `Tālr. XXXXXXXX`, `Tālr. ________`. */
function blanks(text: string): { start: number; end: number } | null {
  const match = /[xX_…]{4,}|\.{5,}/.exec(text);
  if (!match || !PHONE_LABEL.test(text.slice(Math.max(0, match.index - 30), match.index))) return null;
  return { start: match.index, end: match.index + match[0].length };
}

function judge(written: string, found: FoundValue, labelled: boolean, { phoneCountry }: Organisation): FieldReading {
  const digits = written.replace(/\D/g, '');
  const international = /^\s*\(?\+/.test(written) || /^00371/.test(digits);
  const withCode = digits.replace(/^00(?=371)/, '');
  const own = withCode.startsWith('371') && (international || withCode.length > 8);
  const national = own ? withCode.slice(3) : withCode;
  const number = parsePhoneNumberFromString(
    own || international ? `+${withCode}` : digits,
    phoneCountry,
    LATVIAN_PHONE_METADATA,
  );
  // Without label or code, only the usual beginnings make eight digits a telephone number.
  if (number?.isValid()) return labelled || international || FIRST_DIGITS.test(national) ? passed(found) : MISSING;
  // The library is given Latvia alone: a number of another country needs its code and a likely length.
  if (international && !own) return digits.length >= 8 && digits.length <= 15 ? passed(found) : MISSING;
  if (!labelled && !international) return MISSING;
  if (national.length < 8) return invalid(found, 'too-few-digits');
  return invalid(found, national.length > 8 ? 'too-many-digits' : 'no-phone-number');
}
