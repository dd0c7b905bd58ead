/** Words that no dictionary can have, told by their shape alone. */

const LONGEST_ACRONYM = 6;

/** Holds a digit: `A4`, `5G`, `LV-1010`. */
export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x30 && word.charCodeAt(at) <= 0x39) return true;
  return false;
}

/** Two to six capitals, endings after a hyphen allowed: `PVN`, `SIA`, `SIA-s`. */
export function isAcronym(word: string): boolean {
  const hyphen = word.indexOf('-');
  const letters = hyphen > 0 ? word.slice(0, hyphen) : word;
  if (letters.length < 2 || letters.length > LONGEST_ACRONYM) return false;
  if (letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return false;
  return hyphen < 0 || word.length - hyphen - 1 <= 5;
}
