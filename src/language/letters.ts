import { plainLetter } from '../mail/letters';

/**
 * The one letter class of the product: Latin with every diacritic of Europe, and Cyrillic. Regular expressions' own classes
 * know ASCII alone (`\b`, `\w`), and `\p{L}` does not run in classic Outlook's send runtime.
 */

/** Ranges of UTF-16 code units that are letters, in rising order; combining marks belong to the letter before them. */
const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x300, 0x36f],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x1e00, 0x1eff],
];

/** Is the UTF-16 code unit `text[index]` (or the one-unit string given) a letter? False outside the text. */
export function isLetter(text: string, index = 0): boolean {
  const code = text.charCodeAt(index);
  for (const [first, last] of LETTER_RANGES) {
    if (code < first) return false;
    if (code <= last) return true;
  }
  return false;
}

/** ASCII digit at `index`. */
export function isDigit(text: string, index = 0): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** A capital letter at `index`. */
export function isUpper(text: string, index = 0): boolean {
  const letter = text.charAt(index);
  return isLetter(letter) && letter !== letter.toLowerCase();
}

/** A small letter at `index`. */
export function isLower(text: string, index = 0): boolean {
  const letter = text.charAt(index);
  return isLetter(letter) && letter !== letter.toUpperCase();
}

/** Small letters, code unit for code unit: the result is as long as `text`. */
export function lower(text: string): string {
  const whole = text.toLowerCase();
  return whole.length === text.length ? whole : eachUnit(text, lowerUnit);
}

/** Small letters without diacritics, code unit for code unit: `Lūdzu` → `ludzu`. Cyrillic keeps its letters, ё becomes е. */
export function fold(text: string): string {
  return eachUnit(lower(text), plainLetter);
}

/** `text` with a capital first letter. */
export function capitalised(text: string): string {
  const first = text.charAt(0).toUpperCase();
  return first.length === 1 ? first + text.slice(1) : text;
}

/** Does the text hold a letter with a diacritic of Latvian? */
export function hasDiacritics(text: string): boolean {
  return /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/.test(text);
}

function lowerUnit(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}

function eachUnit(text: string, change: (unit: string) => string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) result += change(text.charAt(index));
  return result;
}
