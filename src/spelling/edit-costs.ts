/** What slips of the hand cost, in hundredths; a correction is the cheaper the likelier the slip. */
export const COSTS = {
  /** `a` typed for `ā`, `s` for `š`: the commonest slip in Latvian mail. */
  lostDiacritic: 25,
  /** `ā` typed for `a`. */
  strayDiacritic: 30,
  doubled: 55,
  transposed: 70,
  neighbourKey: 75,
  dropped: 90,
  inserted: 90,
  replaced: 105,
} as const;

/** Letters and the letter with its diacritic. */
const DIACRITICS = ['aā', 'cč', 'eē', 'gģ', 'iī', 'kķ', 'lļ', 'nņ', 'sš', 'uū', 'zž'];
/** Rows of the Latin keyboard, each set off by half a key from the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const plainOf = new Map(DIACRITICS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

const markedOf = new Map(DIACRITICS.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** The letter with the diacritic that Latvian has for it, or "". */
export function withDiacritic(letter: string): string {
  return markedOf.get(letter) ?? '';
}

/** The letter without its diacritic. */
export function withoutDiacritic(letter: string): string {
  return plainOf.get(letter) ?? letter;
}

/** A word in small letters without its diacritics. */
export function withoutDiacritics(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at++) plain += withoutDiacritic(word.charAt(at));
  return plain;
}

/** The cost of having typed `typed` where `meant` was meant; both small letters. */
export function replacementCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  const plainTyped = withoutDiacritic(typed);
  const plainMeant = withoutDiacritic(meant);
  if (plainTyped === plainMeant) return typed === plainTyped ? COSTS.lostDiacritic : COSTS.strayDiacritic;
  return areNeighbours(plainTyped, plainMeant) ? COSTS.neighbourKey : COSTS.replaced;
}

function areNeighbours(a: string, b: string): boolean {
  const first = place(a);
  const second = place(b);
  return (
    first !== null && second !== null && Math.abs(first.row - second.row) <= 1 && Math.abs(first.x - second.x) <= 1
  );
}

function place(letter: string): { readonly row: number; readonly x: number } | null {
  for (let row = 0; row < ROWS.length; row++) {
    const column = (ROWS[row] ?? '').indexOf(letter);
    if (column >= 0) return { row, x: column + row / 2 };
  }
  return null;
}
