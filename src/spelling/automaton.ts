/**
 * A deterministic acyclic automaton in one typed array, laid out so that a step is two reads and no search.
 *
 * Its steps have symbols from 1 to 32. A letter up to 31 is one symbol; a rarer one is the symbol 32, then what is left of it when 31
 * are taken off, and so on.
 *
 * A state is a number. Its low 20 bits are the place of its first element, whose bits say which symbols lead on, symbol 1 in bit 0;
 * the states they lead to follow, in the order of the symbols. The bits above are a place in `endings`: bit e there says that a word
 * with the ending e ends at the state (see `Alphabet`). State 0 stands for "no such word": nothing ends there and nothing leads on.
 */
export interface Automaton {
  readonly nodes: Int32Array;
  readonly endings: Int32Array;
  readonly root: number;
}

/** The greatest symbol: the letter is beyond the 31 commonest. */
export const BEYOND = 32;
/** How many letters are taken off with each such symbol. */
export const COMMONEST = 31;
export const PLACE_BITS = 20;
/** The place of a state's first element. */
export const PLACE = (1 << PLACE_BITS) - 1;

/** The state that `letter` (1…) leads to from `state`; 0 when there is none. */
export function step({ nodes }: Automaton, state: number, letter: number): number {
  let from = state;
  let rest = letter;
  for (; rest > COMMONEST; rest -= COMMONEST) from = stepBeyond(nodes, from);
  return stepByBit(nodes, from, 1 << (rest - 1));
}

/** The same for one of the commonest letters, given by its bit; 0 also for no bit. */
export function stepByBit(nodes: Int32Array, state: number, bit: number): number {
  const place = state & PLACE;
  const bits = nodes[place] ?? 0;
  return (bits & bit) === 0 ? 0 : (nodes[place + 1 + countBits(bits & (bit - 1))] ?? 0);
}

/** The state that the symbol 32 leads to; 0 when there is none. */
export function stepBeyond(nodes: Int32Array, state: number): number {
  const place = state & PLACE;
  const bits = nodes[place] ?? 0;
  return bits < 0 ? (nodes[place + countBits(bits)] ?? 0) : 0;
}

/** The endings that words have at `state`, as bits. */
export function endingsAt({ endings }: Automaton, state: number): number {
  return endings[state >>> PLACE_BITS] ?? 0;
}

/** Gives each letter that leads on from `state`, in rising order, with its target. */
export function forEachStep(automaton: Automaton, state: number, take: (letter: number, target: number) => void): void {
  forEachSymbol(automaton, state, (symbol, target) => {
    if (symbol < BEYOND) take(symbol, target);
    else forEachStep(automaton, target, (letter, beyond) => take(COMMONEST + letter, beyond));
  });
}

/** Gives each symbol that leads on from `state`, in rising order, with its target. */
export function forEachSymbol(
  { nodes }: Automaton,
  state: number,
  take: (symbol: number, target: number) => void,
): void {
  let at = state & PLACE;
  for (let bits = nodes[at] ?? 0; bits !== 0; bits &= bits - 1) take(lowestBit(bits) + 1, nodes[++at] ?? 0);
}

/** How many bits are set in each number below 2,048: a lookup is quicker with a table than by sums. */
const bitCounts = new Uint8Array(1 << 11);
for (let bits = 1; bits < bitCounts.length; bits++) bitCounts[bits] = (bitCounts[bits >> 1] ?? 0) + (bits & 1);

export function countBits(bits: number): number {
  return (bitCounts[bits & 0x7ff] ?? 0) + (bitCounts[(bits >>> 11) & 0x7ff] ?? 0) + (bitCounts[bits >>> 22] ?? 0);
}

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
