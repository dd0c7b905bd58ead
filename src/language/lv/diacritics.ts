import { isLetter } from '../letters';

const FEWEST_SHARE = 0.02;

/**
 * Is a Latvian text written without diacritics? Ordinary Latvian has one in ten or twelve letters; below two per cent `ka` may
 * just as well be `kā` (research section A.0).
 */
export function lacksDiacritics(text: string): boolean {
  let letters = 0;
  let withDiacritics = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isLetter(text, index)) continue;
    letters++;
    if (text.charCodeAt(index) > 0x7f) withDiacritics++;
  }
  return withDiacritics < letters * FEWEST_SHARE;
}
