import { Alphabet } from './alphabet';
import { widthFor } from './automaton';
import type { Built } from './build-automaton';

/**
 * The file form of an automaton, made to be small when a server compresses it and quick to unpack when it is there.
 *
 * 1. `ATB2`, then numbers as in `readNumber`: the greatest ending, how many letters, states and steps there are, and how many states
 *    have each logarithm from 1 to 15 (see 2); then the letters as numbers.
 * 2. A half byte a state, low half first: the rounded-down binary logarithm of how many steps lead to it, at most 15.
 * 3. The states, each behind all that it leads to, the root last; each in rising bytes and ended by a zero: its endings, then its
 *    letters, to whose numbers the greatest ending is added. A letter leads to the last state that no step has led to yet, or, with
 *    the high bit set, to one that has been led to before, whose rank follows. The ranks put the states that several steps lead to
 *    in order of their logarithm, greatest first, then of their place in the file.
 */
export const MAGIC = [0x41, 0x54, 0x42, 0x32];
/** Marks a letter that leads to a state led to before. */
export const BACK = 0x80;

const GREATEST_LOGARITHM = 15;
const DAMAGED = 'The dictionary file is damaged.';

/**
 * Reads what `pack` wrote. Throws when the bytes are no such file or do not end where the last state does, as when they were cut
 * short or joined. A state can lead only to states before it, so that whatever the bytes are, no walk goes round in a circle.
 */
export function unpack(bytes: Uint8Array): Built {
  requireMagic(bytes);
  let at = MAGIC.length;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const endings = readNumber();
  const letterCount = readNumber();
  const states = readNumber();
  const steps = readNumber();
  const counts = Array.from({ length: GREATEST_LOGARITHM }, readNumber);
  // Every state takes a half byte and its zero, every step its letter.
  if (letterCount > 127 || states * 1.5 + steps > bytes.length) throw new Error(DAMAGED);
  let letters = '';
  while (letters.length < letterCount) letters += String.fromCharCode(readNumber());
  const width = widthFor(letterCount);
  const nodes = new Int32Array((states + 1) * (1 + width) + steps);
  const root = fillNodes(nodes, width, endings, states, counts, bytes, at);
  return { automaton: { nodes, root, width }, alphabet: new Alphabet(letters, endings) };
}

/** Throws when the bytes are of no packed file. */
export function requireMagic(bytes: Uint8Array): void {
  for (let at = 0; at < MAGIC.length; at++) if (bytes[at] !== MAGIC[at]) throw new Error('This is no dictionary file.');
}

/** One loop on local variables, since it runs before the compiler has warmed up. Returns the place of the root. */
function fillNodes(
  nodes: Int32Array,
  width: number,
  endings: number,
  states: number,
  counts: readonly number[],
  bytes: Uint8Array,
  start: number,
): number {
  /** By logarithm, the next rank to give. */
  const next = new Int32Array(GREATEST_LOGARITHM + 1);
  for (let logarithm = GREATEST_LOGARITHM; logarithm > 0; logarithm--)
    next[logarithm - 1] = (next[logarithm] ?? 0) + (counts[logarithm - 1] ?? 0);
  const ranked = new Int32Array(next[0] ?? 0);
  /** States that no step leads to yet. */
  const open = new Int32Array(states);
  let opened = 0;
  let state = 1 + width;
  let at = start + ((states + 1) >> 1);
  for (let number = 0; number < states; number++) {
    let target = state + 1 + width;
    for (let byte = bytes[at++] ?? 0; byte !== 0; byte = bytes[at++] ?? 0) {
      const letter = (byte & ~BACK) - endings - 1;
      if (letter < 0) {
        nodes[state] = (nodes[state] ?? 0) | (1 << byte);
        continue;
      }
      const word = state + 1 + (letter >> 5);
      nodes[word] = (nodes[word] ?? 0) | (1 << (letter & 31));
      if (byte < BACK) nodes[target++] = open[--opened] ?? 0;
      else {
        let rank = bytes[at++] ?? 0;
        // Three bytes are enough for two million ranks.
        if (rank >= 0x80) rank = (rank & 0x7f) | ((bytes[at++] ?? 0) << 7);
        if (rank >= 0x4000) rank = (rank & 0x3fff) | ((bytes[at++] ?? 0) << 14);
        nodes[target++] = ranked[rank] ?? 0;
      }
    }
    const pair = bytes[start + (number >> 1)] ?? 0;
    const logarithm = (number & 1) === 0 ? pair & 15 : pair >> 4;
    if (logarithm > 0) {
      const rank = next[logarithm] ?? 0;
      ranked[rank] = state;
      next[logarithm] = rank + 1;
    }
    open[opened++] = state;
    state = target;
  }
  if (opened !== 1 || at !== bytes.length || state !== nodes.length) throw new Error(DAMAGED);
  return open[0] ?? 0;
}
