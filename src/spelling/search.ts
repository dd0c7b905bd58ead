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
const CHEAPEST_SHIFT = Math.min(COSTS.doubled, COSTS.dropped, COSTS.inserted);
/** Room for a letter number. */
const LETTERS = 128;

/**
 * Finds the words of one automaton within a cost of a typed word: weighted Damerau-Levenshtein distance, one row of the table
 * for every letter on a path through the automaton. A path is given up when its row has nothing within the bound.
 */
export class NearSearch {
  private readonly replacement: Uint8Array;
  private readonly rows: Int32Array[] = [];
  private readonly typed = new Uint8Array(LONGEST);
  private readonly path = new Uint8Array(2 * LONGEST);
  private length = 0;
  private bound = 0;
  private band = 0;
  private found: Near[] = [];

  constructor(
    private readonly automaton: Automaton,
    private readonly alphabet: Alphabet,
  ) {
    this.replacement = replacementTable(alphabet);
    for (let depth = 0; depth <= 2 * LONGEST; depth++) this.rows.push(new Int32Array(LONGEST + 2));
  }

  /** All words within `bound` of `word`, in no order; a word with two endings stands twice. */
  within(word: string, bound: number): Near[] {
    if (word.length > LONGEST) return [];
    this.length = word.length;
    this.bound = bound;
    this.band = Math.floor(bound / CHEAPEST_SHIFT);
    this.found = [];
    for (let at = 0; at < word.length; at++) this.typed[at] = this.alphabet.foldedLetter(word.charCodeAt(at));
    const first = this.rows[0];
    if (first) for (let at = 0, cost = 0; at <= this.length; cost += this.insertedCost(at), at++) first[at] = cost;
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
    const cost = this.rows[depth]?.[this.length] ?? FAR;
    if (cost > this.bound || Math.abs(depth - this.length) > this.band) return;
    let letters = '';
    for (let at = 0; at < depth; at++) letters += this.alphabet.charOf(this.path[at] ?? 0);
    for (let bits = endings; bits !== 0; bits &= bits - 1) this.found.push({ letters, ending: lowestBit(bits), cost });
  }

  /** The row of a path of `depth` letters that ends in `meant`; returns its least cost. */
  private fillRow(depth: number, meant: number): number {
    const { typed, replacement, length } = this;
    const row = this.rows[depth];
    const above = this.rows[depth - 1];
    const twoAbove = this.rows[depth - 2];
    if (!row || !above) return FAR;
    const before = depth > 1 ? (this.path[depth - 2] ?? 0) : 0;
    const from = Math.max(0, depth - this.band);
    const to = Math.min(length, depth + this.band);
    const droppedCost = meant === before ? COSTS.doubled : COSTS.dropped;
    let least = FAR;
    if (from > 0) row[from - 1] = FAR;
    for (let at = from; at <= to; at++) {
      let cost = at < depth + this.band ? (above[at] ?? FAR) + droppedCost : FAR;
      if (at > 0) {
        const letter = typed[at - 1] ?? 0;
        const replaced = (above[at - 1] ?? FAR) + (replacement[letter * LETTERS + meant] ?? FAR);
        if (replaced < cost) cost = replaced;
        const inserted = (row[at - 1] ?? FAR) + this.insertedCost(at - 1);
        if (inserted < cost) cost = inserted;
        if (at > 1 && twoAbove && letter === before && typed[at - 2] === meant && letter !== meant) {
          const transposed = (twoAbove[at - 2] ?? FAR) + COSTS.transposed;
          if (transposed < cost) cost = transposed;
        }
      }
      row[at] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  /** What it costs that the typed letter at `at` is one too many. */
  private insertedCost(at: number): number {
    return at > 0 && this.typed[at] === this.typed[at - 1] ? COSTS.doubled : COSTS.inserted;
  }
}

/** Costs by the letter typed and the letter meant. */
function replacementTable({ letters }: Alphabet): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS).fill(COSTS.replaced);
  const small = letters.toLowerCase();
  for (let typed = 0; typed < small.length; typed++)
    for (let meant = 0; meant < small.length; meant++)
      table[(typed + 1) * LETTERS + meant + 1] = replacementCost(small.charAt(typed), small.charAt(meant));
  return table;
}
