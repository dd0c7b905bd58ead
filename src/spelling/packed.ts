import { Alphabet } from './alphabet';
import { PLACE, PLACE_BITS } from './automaton';
import type { Built } from './build-automaton';

/**
 * The file form of an automaton, made to be small when a server compresses it and quick to unpack when it is there. Numbers have
 * their lowest byte first, as on every machine with a browser.
 *
 * 1. Numbers of four bytes: `ATB3`, the greatest ending, how many letters, sets of endings, states and steps there are, how many
 *    states have each logarithm from 1 to 15 (see 4); then the letters and the sets.
 * 2. Of every state, behind all that it leads to, the root last: the bits of its symbols as in `Automaton`, four bytes.
 * 3. Of every step, state after state and in the order of the symbols, two bytes: 0 when it leads to the last state that no step has
 *    led to yet, else the rank of a state that has been led to before. The ranks, from 1, put the states that several steps lead to
 *    in order of their logarithm, greatest first, then of their place in the file.
 * 4. Of every state a byte: in the low half the rounded-down binary logarithm of how many steps lead to it, at most 15; in the high
 *    half the number of its set of endings.
 */
export const MAGIC = [0x41, 0x54, 0x42, 0x33];
export const GREATEST_LOGARITHM = 15;
/** Sets of endings, the empty one among them. */
export const MOST_SETS = 16;
export const MOST_RANKS = 0xffff;

/** Where the numbers of part 1 that are always there end, and where the counts among them begin. */
const HEADER = 21;
const COUNTS = HEADER - GREATEST_LOGARITHM;
const DAMAGED = 'The dictionary file is damaged.';

/**
 * Reads what `pack` wrote. Throws when the bytes are no such file or not as many as it says, as when they were cut short or joined.
 * A state can lead only to states before it, so that whatever the bytes are, no walk goes round in a circle.
 */
export function unpack(bytes: Uint8Array): Built {
  requireMagic(bytes);
  if (bytes.length < 4 * HEADER) throw new Error(DAMAGED);
  // Numbers can be read in place only from a multiple of their size.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const numbers = new Uint32Array(buffer, byteOffset, bytes.length >> 2);
  const [greatestEnding = 0, letterCount = 0, setCount = 0, states = 0, steps = 0] = numbers.subarray(1, COUNTS);
  const sets = HEADER + letterCount;
  const symbols = sets + setCount;
  const ranks = 4 * (symbols + states);
  const kinds = ranks + 2 * steps;
  const next = firstRanks(numbers.subarray(COUNTS, HEADER));
  if (letterCount > 127 || setCount > MOST_SETS || states + steps > PLACE) throw new Error(DAMAGED);
  if (kinds + states !== bytes.length || (next[0] ?? 0) > states) throw new Error(DAMAGED);

  const nodes = new Int32Array(1 + states + steps);
  const root = fillNodes(
    nodes,
    new Int32Array(buffer, byteOffset + 4 * symbols, states),
    new Uint16Array(buffer, byteOffset + ranks, steps),
    bytes.subarray(kinds),
    next,
  );
  const alphabet = new Alphabet(String.fromCharCode(...numbers.subarray(HEADER, sets)), greatestEnding);
  return { automaton: { nodes, endings: Int32Array.from(numbers.subarray(sets, symbols)), root }, alphabet };
}

/** Throws when the bytes are of no packed file. */
export function requireMagic(bytes: Uint8Array): void {
  for (let at = 0; at < MAGIC.length; at++) if (bytes[at] !== MAGIC[at]) throw new Error('This is no dictionary file.');
}

/** By logarithm, the first of its ranks; for 0, the rank behind the last. */
function firstRanks(counts: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(GREATEST_LOGARITHM + 1);
  ranks[GREATEST_LOGARITHM] = 1;
  for (let logarithm = GREATEST_LOGARITHM; logarithm > 0; logarithm--)
    ranks[logarithm - 1] = (ranks[logarithm] ?? 0) + (counts[logarithm - 1] ?? 0);
  return ranks;
}

/**
 * One short loop on local variables: it runs before the compiler has warmed up, and then the compiling itself is a good part of
 * the time. `next` holds by logarithm the next rank to give. Returns the root.
 */
function fillNodes(
  nodes: Int32Array,
  symbols: Int32Array,
  ranks: Uint16Array,
  kinds: Uint8Array,
  next: Uint32Array,
): number {
  const states = symbols.length;
  /** The states that have a rank, by it; above them, as a stack, those that no step leads to yet. */
  const met = new Int32Array((next[0] ?? 0) + states);
  const bottom = met.length - states;
  let top = bottom;
  let place = 1;
  let at = 0;
  for (let number = 0; number < states; number++) {
    const kind = kinds[number] ?? 0;
    const state = place | ((kind >> 4) << PLACE_BITS);
    let bits = symbols[number] ?? 0;
    nodes[place++] = bits;
    for (; bits !== 0; bits &= bits - 1) {
      const rank = ranks[at++] ?? 0;
      // All bits set when the rank is 0, else none: a branch here would go either way without a pattern.
      const onStack = (rank - 1) >> 31;
      top += onStack;
      nodes[place++] = met[rank + (top & onStack)] ?? 0;
    }
    const logarithm = kind & 15;
    if (logarithm > 0) {
      const rank = next[logarithm] ?? 0;
      met[rank] = state;
      next[logarithm] = rank + 1;
    }
    met[top++] = state;
  }
  if (top !== bottom + 1 || place !== nodes.length) throw new Error(DAMAGED);
  return met[bottom] ?? 0;
}
