/**
 * A deterministic acyclic automaton in one typed array, laid out so that a step is two reads and no search.
 *
 * A state is the place of its first element: bit e of that one says that a word with the ending e ends here (see `Alphabet`); then
 * come `width` elements whose bits say which letters lead on, letter 1 in bit 0 of the first; then the target states of these
 * letters, in the order of the letters. State 0 stands for "no such word": nothing ends there and nothing leads on.
 */
export interface Automaton {
  readonly nodes: Int32Array;
  readonly root: number;
  readonly width: number;
}

/** The state that `letter` (1…) leads to from `state`; 0 when there is none. */
export function step({ nodes, width }: Automaton, state: number, letter: number): number {
  const word = (letter - 1) >> 5;
  const bit = (letter - 1) & 31;
  const bits = nodes[state + 1 + word] ?? 0;
  if (((bits >>> bit) & 1) === 0) return 0;
  let before = countBits(bits & ((1 << bit) - 1));
  for (let at = 1; at <= word; at++) before += countBits(nodes[state + at] ?? 0);
  return nodes[state + 1 + width + before] ?? 0;
}

/** The endings that words have at `state`, as bits. */
export function endingsAt({ nodes }: Automaton, state: number): number {
  return nodes[state] ?? 0;
}

/** Gives each letter that leads on from `state`, in rising order, with its target. */
export function forEachStep(
  { nodes, width }: Automaton,
  state: number,
  take: (letter: number, target: number) => void,
): void {
  let at = state + 1 + width;
  for (let word = 0; word < width; word++) {
    for (let bits = nodes[state + 1 + word] ?? 0; bits !== 0; bits &= bits - 1)
      take(word * 32 + lowestBit(bits) + 1, nodes[at++] ?? 0);
  }
}

export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** How many elements of `width` the letters of an alphabet take. */
export function widthFor(letters: number): number {
  return Math.max(1, Math.ceil(letters / 32));
}
