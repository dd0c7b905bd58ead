import { COMMONEST } from './automaton';

/**
 * How a word ends in a dictionary. A form is stored as it is written, except that one with an initial capital and otherwise
 * small letters is stored in small letters.
 */
export const WRITTEN = 1;
/** The stored form has an initial capital. */
export const CAPITAL = 2;
/** The stored form has an initial capital and stands only for a word all in capitals. */
export const ALL_CAPITALS = 3;
/** Like WRITTEN and CAPITAL, and never offered as a correction. */
export const UNSPOKEN = 4;
export const UNSPOKEN_CAPITAL = 5;

const SMALL = 1;
const LARGE = 2;
/** Letters beyond Latin Extended-A are in no dictionary of ours. */
const CODES = 0x180;
const APOSTROPHE = 0x27;
/** Read as the straight one. */
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** By UTF-16 unit: SMALL, LARGE or 0; and the unit of the small letter of a large one, 0 when there is no single one. */
const cases = new Uint8Array(CODES);
const smallCodes = new Uint16Array(CODES);
for (let code = 0x41; code < CODES; code++) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  cases[code] = small !== letter ? LARGE : letter.toUpperCase() !== letter ? SMALL : 0;
  smallCodes[code] = small.length === 1 ? small.charCodeAt(0) : 0;
}

/** From UTF-16 units to the letters of one automaton (1…127, 0 for none), as tables, so that a lookup makes no new strings. */
export class Alphabet {
  private readonly written = new Uint8Array(TYPOGRAPHIC_APOSTROPHE + 1);
  private readonly small = new Uint8Array(TYPOGRAPHIC_APOSTROPHE + 1);
  private readonly folded = new Uint8Array(TYPOGRAPHIC_APOSTROPHE + 1);
  /** By UTF-16 unit: the bit of a small letter that is among the commonest (see `stepByBit`), else 0. */
  readonly smallBits = new Int32Array(CODES);

  /** `letters`: the letter with number n stands at n - 1, the commonest first. `endings`: the greatest ending in use. */
  constructor(
    readonly letters: string,
    readonly endings: number,
  ) {
    for (let at = 0; at < letters.length; at++) this.written[letters.charCodeAt(at)] = at + 1;
    for (let code = 0; code < CODES; code++) {
      const large = cases[code] === LARGE;
      const letter = this.written[code] ?? 0;
      this.small[code] = large ? 0 : letter;
      if (cases[code] === SMALL && letter > 0 && letter <= COMMONEST) this.smallBits[code] = 1 << (letter - 1);
      this.folded[code] = large ? (this.written[smallCodes[code] ?? 0] ?? 0) : letter;
    }
    for (const table of [this.written, this.small, this.folded]) table[TYPOGRAPHIC_APOSTROPHE] = table[APOSTROPHE] ?? 0;
  }

  /** Whether words may have this letter at all. */
  static reads(code: number): boolean {
    return code < CODES;
  }

  /** The letter as written; 0 when no word has it. */
  letter(code: number): number {
    return this.written[code] ?? 0;
  }

  /** The letter as written unless it is a capital. */
  smallLetter(code: number): number {
    return this.small[code] ?? 0;
  }

  /** The letter made small. */
  foldedLetter(code: number): number {
    return this.folded[code] ?? 0;
  }

  isLarge(code: number): boolean {
    return cases[code] === LARGE;
  }

  isSmall(code: number): boolean {
    return cases[code] === SMALL;
  }

  charOf(letter: number): string {
    return this.letters.charAt(letter - 1);
  }
}
