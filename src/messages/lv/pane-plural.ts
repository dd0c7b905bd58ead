/**
 * The form of a Latvian word after a number (Unicode CLDR, lv): `zero` after 0, 10–20, 30, 40 … (piezīmju), `one` after 1, 21,
 * 31 … but not 11 (piezīme), `other` after the rest (piezīmes).
 */
export function plural(count: number, zero: string, one: string, other: string): string {
  const ones = count % 10;
  const tens = count % 100;
  if (ones === 0 || (tens >= 11 && tens <= 19)) return zero;
  return ones === 1 ? one : other;
}
