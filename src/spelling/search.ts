import type { Alphabet } from './alphabet';
import { type Automaton, lowestBit } from './automaton';
import { COSTS, replacementCost } from './edit-costs';

/** A word of the automaton near the one that was typed: in stored letters, with its ending. */
export interface Near {
  readonly letters: string;
  readonly ending: number;
  /** In hundredths; see `COSTS`. */
  readonly cost: number;
}

/** Longer words are not corrected. */
const LONGEST = 40;
/** More than any bound, and still small when a few are added. */
const FAR = 100000;
/** Columns of a row, and rows: a path may be longer than the word by the band. */
const STRIDE = LONGEST + 2;
const MOST_ROWS = LONGEST + 12;
const CHEAPEST_SHIFT = Math.min(COSTS.doubled, COSTS.dropped, COSTS.inserted);
/** Room for a letter number. */
const LETTERS = 128;

/**
 * Finds the words of one automaton within a cost of a typed word: weighted Damerau-Levenshtein distance, one row of the table
 * for every letter on a path through the automaton. A path is given up when its row has nothing within the bound.
 */
export class NearSearch {
  /** By the letter meant, then the letter typed. */
  private readonly replacement: Uint8Array;
  /** Row after row; column n is for the first n letters typed. */
  private readonly rows = new Int32Array(MOST_ROWS * STRIDE);
  private readonly typed = new Uint8Array(STRIDE);
  /** What it costs that the typed letter at this place is one too many. */
  private readonly inserted = new Uint8Array(STRIDE);
  private readonly path = new Uint8Array(MOST_ROWS);
  private length = 0;
  private bound = 0;
  private band = 0;
  private found: Near[] = [];

  constructor(
    private readonly automaton: Automaton,
    private readonly alphabet: Alphabet,
  ) {
    this.replacement = replacementTable(alphabet);
  }

  /** All words within `bound` of `word`, in no order; a word with two endings stands twice. */
  within(word: string, bound: number): Near[] {
    if (word.length > LONGEST) return [];
    this.length = word.length;
    this.bound = bound;
    this.band = Math.floor(bound / CHEAPEST_SHIFT);
    this.found = [];
    let cost = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = this.alphabet.foldedLetter(word.charCodeAt(at));
      this.rows[at] = cost;
      this.inserted[at] = at > 0 && letter === this.typed[at - 1] ? COSTS.doubled : COSTS.inserted;
      this.typed[at] = letter;
      cost += this.inserted[at] ?? 0;
    }
    this.rows[word.length] = cost;
    this.visit(this.automaton.root, 0);
    return this.found;
  }

  private visit(state: number, depth: number): void {
    const { nodes, width } = this.automaton;
    const endings = nodes[state] ?? 0;
    if (endings !== 0) this.take(endings, depth);
    if (depth >= this.length + this.band) return;
    let at = state + 1 + width;
    for (let word = 0; word < width; word++) {
      for (let bits = nodes[state + 1 + word] ?? 0; bits !== 0; bits &= bits - 1, at++) {
        const letter = word * 32 + lowestBit(bits) + 1;
        this.path[depth] = letter;
        if (this.fillRow(depth + 1, letter) <= this.bound) this.visit(nodes[at] ?? 0, depth + 1);
      }
    }
  }

  private take(endings: number, depth: number): void {
    const cost = this.rows[depth * STRIDE + this.length] ?? FAR;
    if (cost > this.bound || Math.abs(depth - this.length) > this.band) return;
    let letters = '';
    for (let at = 0; at < depth; at++) letters += this.alphabet.charOf(this.path[at] ?? 0);
    for (let bits = endings; bits !== 0; bits &= bits - 1) this.found.push({ letters, ending: lowestBit(bits), cost });
  }

  /** The row of a path of `depth` letters that ends in `meant`; returns its least cost. */
  private fillRow(depth: number, meant: number): number {
    const { rows, typed, inserted, replacement, band } = this;
    const row = depth * STRIDE;
    const above = row - STRIDE;
    const costs = meant * LETTERS;
    const before = depth > 1 ? (this.path[depth - 2] ?? 0) : 0;
    const droppedCost = meant === before ? COSTS.doubled : COSTS.dropped;
    const to = Math.min(this.length, depth + band);
    let at = depth - band;
    let least = FAR;
    let left = FAR;
    if (at <= 0) {
      left = (rows[above] ?? FAR) + droppedCost;
      rows[row] = left;
      least = left;
      at = 1;
    }
    for (; at <= to; at++) {
      const letter = typed[at - 1] ?? 0;
      let cost = (rows[above + at - 1] ?? FAR) + (replacement[costs + letter] ?? 0);
      const afterInsertion = left + (inserted[at - 1] ?? 0);
      if (afterInsertion < cost) cost = afterInsertion;
      // The last column of the band has nothing above it.
      if (at < depth + band) {
        const afterDrop = (rows[above + at] ?? FAR) + droppedCost;
        if (afterDrop < cost) cost = afterDrop;
      }
      if (letter === before && at > 1 && typed[at - 2] === meant && letter !== meant && depth > 1) {
        const afterSwap = (rows[above - STRIDE + at - 2] ?? FAR) + COSTS.transposed;
        if (afterSwap < cost) cost = afterSwap;
      }
      rows[row + at] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    return least;
  }
}

/** Costs by the letter meant and the letter typed. */
function replacementTable({ letters }: Alphabet): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS).fill(COSTS.replaced);
  const small = letters.toLowerCase();
  for (let typed = 0; typed < small.length; typed++)
    for (let meant = 0; meant < small.length; meant++)
      table[(meant + 1) * LETTERS + typed + 1] = replacementCost(small.charAt(typed), small.charAt(meant));
  return table;
}
