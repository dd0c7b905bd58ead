import type { Alphabet } from './alphabet';
import { type Automaton, COMMONEST, countBits, endingsAt, lowestBit, PLACE, step, stepBeyond } from './automaton';
import { COSTS, replacementCost } from './edit-costs';

/** A word of the automaton near the one that was typed. */
export interface Near {
  /** As stored. */
  readonly letters: string;
  /** As bits. */
  readonly endings: number;
  /** In hundredths; see `COSTS`. */
  readonly cost: number;
}

/** Longer words are not corrected. */
const LONGEST = 40;
/** A path may be longer than the word by the letters dropped. */
const LONGEST_PATH = LONGEST + 12;
/** What a slip costs at least that is more than a diacritic or a capital. */
const CHEAPEST_SLIP = Math.min(COSTS.doubled, COSTS.transposed, COSTS.neighbourKey);
/** More than any bound. */
const FAR = 100000;
/** Room for a letter number. */
const LETTERS = 128;
/** Rows of 31 letters in the alphabet. */
const ROWS = Math.ceil(LETTERS / COMMONEST);
/** Bits of the letters of a row, without the one for rarer letters. */
const ROW = 0x7fffffff;

/** What the slip before was: a letter dropped next to one inserted is a letter replaced, which costs less. */
const DROPPED = 1;
const INSERTED = 2;

/**
 * Finds the words of one automaton within a cost of a typed word (weighted Damerau-Levenshtein distance): walks the automaton along
 * the typed letters and tries every slip that what is left of the bound can pay. Once that is too little for a slip, only the letter
 * typed and those that differ from it in a diacritic are looked at, so that nearly every path ends there.
 */
export class NearSearch {
  /** By the letter meant, then the letter typed. */
  private readonly replacement: Uint8Array;
  /** By the letter typed and the row of the alphabet: the letters that cost less than a slip, as bits. */
  private readonly alike: Int32Array;
  /** One more than the letters of the word, so that the end has a letter too, which is none. */
  private readonly typed = new Uint8Array(LONGEST + 1);
  /** What it costs that the typed letter at this place is one too many. */
  private readonly inserted = new Uint8Array(LONGEST);
  private readonly path = new Uint8Array(LONGEST_PATH);
  private length = 0;
  private bound = 0;
  private found = new Map<string, Near>();

  constructor(
    private readonly automaton: Automaton,
    private readonly alphabet: Alphabet,
  ) {
    this.replacement = replacementTable(alphabet);
    this.alike = alikeTable(this.replacement, alphabet.letters.length);
  }

  /** All words within `bound` of `word`, in no order. */
  within(word: string, bound: number): Iterable<Near> {
    this.found = new Map();
    if (word.length > LONGEST) return [];
    this.length = word.length;
    this.bound = bound;
    for (let at = 0; at < word.length; at++) {
      const letter = this.alphabet.foldedLetter(word.charCodeAt(at));
      this.inserted[at] = at > 0 && letter === this.typed[at - 1] ? COSTS.doubled : COSTS.inserted;
      this.typed[at] = letter;
    }
    this.typed[word.length] = 0;
    this.visit(this.automaton.root, 0, 0, 0, 0);
    return this.found.values();
  }

  /** `state` is behind the first `depth` letters of `path`, which stand for the first `at` letters typed at `cost`. */
  private visit(state: number, depth: number, at: number, cost: number, before: number): void {
    const left = this.bound - cost;
    const slips = left >= CHEAPEST_SLIP;
    if (at === this.length) this.take(state, depth, cost);
    else if (slips) {
      const inserted = this.inserted[at] ?? 0;
      if (inserted <= left && before !== DROPPED) this.visit(state, depth, at + 1, cost + inserted, INSERTED);
      if (COSTS.transposed <= left) this.visitTransposed(state, depth, at, cost);
    }
    this.visitNext(state, depth, at, cost, before, slips);
  }

  /** Tries every letter that leads on from `state`, or, without `slips`, those alike the letter typed. */
  private visitNext(state: number, depth: number, at: number, cost: number, before: number, slips: boolean): void {
    const { automaton, alike, replacement, path, bound } = this;
    const { nodes } = automaton;
    const typed = this.typed[at] ?? 0;
    const previous = depth > 0 ? (path[depth - 1] ?? 0) : 0;
    let row = 0;
    for (let from = state; from !== 0; from = stepBeyond(nodes, from)) {
      const place = from & PLACE;
      const all = nodes[place] ?? 0;
      for (let bits = all & (slips ? ROW : (alike[typed * ROWS + row] ?? 0)); bits !== 0; bits &= bits - 1) {
        const bit = lowestBit(bits);
        const letter = row * COMMONEST + bit + 1;
        const target = nodes[place + 1 + countBits(all & ~(-1 << bit))] ?? 0;
        path[depth] = letter;
        const replaced = cost + (replacement[letter * LETTERS + typed] ?? 0);
        if (replaced <= bound && at < this.length) this.visit(target, depth + 1, at + 1, replaced, 0);
        if (!slips || before === INSERTED) continue;
        const dropped = cost + (letter === previous ? COSTS.doubled : COSTS.dropped);
        if (dropped <= bound) this.visit(target, depth + 1, at, dropped, DROPPED);
      }
      row++;
    }
  }

  private visitTransposed(state: number, depth: number, at: number, cost: number): void {
    const { automaton, path } = this;
    const second = this.typed[at] ?? 0;
    const first = this.typed[at + 1] ?? 0;
    if (first === second || first === 0 || second === 0) return;
    const middle = step(automaton, state, first);
    const target = middle === 0 ? 0 : step(automaton, middle, second);
    if (target === 0) return;
    path[depth] = first;
    path[depth + 1] = second;
    this.visit(target, depth + 2, at + 2, cost + COSTS.transposed, 0);
  }

  private take(state: number, depth: number, cost: number): void {
    const endings = endingsAt(this.automaton, state);
    if (endings === 0) return;
    let letters = '';
    for (let at = 0; at < depth; at++) letters += this.alphabet.charOf(this.path[at] ?? 0);
    if (cost < (this.found.get(letters)?.cost ?? FAR)) this.found.set(letters, { letters, endings, cost });
  }
}

/** Costs by the letter meant and the letter typed. */
function replacementTable({ letters }: Alphabet): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS).fill(COSTS.replaced);
  const small = Array.from(letters, (letter) => letter.toLowerCase().charAt(0));
  small.forEach((typed, typedAt) => {
    small.forEach((meant, meantAt) => {
      table[(meantAt + 1) * LETTERS + typedAt + 1] = replacementCost(typed, meant);
    });
  });
  return table;
}

/** See `alike`. */
function alikeTable(replacement: Uint8Array, letters: number): Int32Array {
  const table = new Int32Array(LETTERS * ROWS);
  for (let typed = 1; typed <= letters; typed++) {
    for (let meant = 1; meant <= letters; meant++) {
      if ((replacement[meant * LETTERS + typed] ?? 0) >= CHEAPEST_SLIP) continue;
      const place = typed * ROWS + Math.floor((meant - 1) / COMMONEST);
      table[place] = (table[place] ?? 0) | (1 << ((meant - 1) % COMMONEST));
    }
  }
  return table;
}
