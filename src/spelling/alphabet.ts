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
/** Letters beyond Latin Extended-A are in no dictionary of ours; the typographic apostrophe (U+2019) is read as the straight one. */
const CODES = 0x180;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** From UTF-16 units to the labels of one automaton, as tables, so that a lookup makes no new strings. */
export class Alphabet {
  private readonly labels = new Uint8Array(CODES);
  private readonly foldedLabels = new Uint8Array(CODES);
  private readonly cases = new Uint8Array(CODES);

  /** `letters` as in `Compiled`: the letter at index i has the label `endings + 1 + i`. */
  constructor(
    readonly letters: string,
    readonly endings: number,
  ) {
    for (let code = 0; code < CODES; code++) {
      const letter = String.fromCharCode(code);
      const small = letter.toLowerCase();
      this.labels[code] = this.labelIn(letters.indexOf(letter));
      this.foldedLabels[code] = this.labelIn(letters.indexOf(small));
      this.cases[code] = small !== letter ? LARGE : letter.toUpperCase() !== letter ? SMALL : 0;
    }
  }

  /** The label of a letter as written; 0 when no word has it. */
  label(code: number): number {
    return this.labels[code === TYPOGRAPHIC_APOSTROPHE ? 0x27 : code] ?? 0;
  }

  /** The label of the letter made small. */
  foldedLabel(code: number): number {
    return this.foldedLabels[code === TYPOGRAPHIC_APOSTROPHE ? 0x27 : code] ?? 0;
  }

  isLarge(code: number): boolean {
    return this.cases[code] === LARGE;
  }

  isSmall(code: number): boolean {
    return this.cases[code] === SMALL;
  }

  /** The letter of a label above `endings`. */
  letterOf(label: number): string {
    return this.letters.charAt(label - this.endings - 1);
  }

  private labelIn(index: number): number {
    return index < 0 ? 0 : index + this.endings + 1;
  }
}
