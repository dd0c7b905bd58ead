import { Alphabet } from './alphabet';
import { countBits, widthFor } from './automaton';
import type { Built } from './build-automaton';

/**
 * The file form of an automaton, made to be small when a server compresses it and quick to unpack when it is there.
 *
 * 1. `ATB1`, the checksum of all that follows in four bytes, then numbers as in `readNumber`: the greatest ending, how many letters,
 *    states and steps there are; then the letters as numbers.
 * 2. A half byte a state, low half first: the rounded-down binary logarithm of how many steps lead to it. States are numbered in
 *    the order in which a step first leads to them; the root is 0.
 * 3. The states, depth first, the last new one next, each in rising bytes and ended by a zero: its endings, then its letters, to whose
 *    numbers the greatest ending is added. A letter leads to the next new state, or, with the high bit set, to one that has its
 *    number already and whose rank follows. The ranks put the states that several steps lead to in order of their logarithm,
 *    greatest first, then of their number.
 */
export const MAGIC = [0x41, 0x54, 0x42, 0x31];
/** Bytes before what the checksum covers. */
export const HEADER = MAGIC.length + 4;
/** Marks a letter that leads to a state met before. */
export const BACK = 0x80;

/** FNV-1a over the bytes behind the header. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = HEADER; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Reads what `pack` wrote. Throws when the bytes are no such file or are damaged. */
export function unpack(bytes: Uint8Array): Built {
  for (let at = 0; at < MAGIC.length; at++) if (bytes[at] !== MAGIC[at]) throw new Error('This is no dictionary file.');
  let stored = 0;
  for (let at = 0; at < 4; at++) stored |= (bytes[MAGIC.length + at] ?? 0) << (8 * at);
  if (stored >>> 0 !== checksum(bytes)) throw new Error('The dictionary file is damaged.');

  let at = HEADER;
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
  const stateCount = readNumber();
  const stepCount = readNumber();
  let letters = '';
  while (letters.length < letterCount) letters += String.fromCharCode(readNumber());
  const ranked = rankStates(bytes, at, stateCount);
  const width = widthFor(letterCount);
  const nodes = new Int32Array((stateCount + 1) * (1 + width) + stepCount);
  fillNodes(nodes, width, endings, ranked, bytes, at + Math.ceil(stateCount / 2));
  return { automaton: { nodes, root: 1 + width, width }, alphabet: new Alphabet(letters, endings) };
}

/** The numbers of the states that several arcs lead to, by rank: sorted by counting. */
function rankStates(bytes: Uint8Array, start: number, stateCount: number): Ranks {
  const logarithms = new Uint8Array(stateCount);
  const counts = new Uint32Array(16);
  for (let state = 0; state < stateCount; state++) {
    const pair = bytes[start + (state >> 1)] ?? 0;
    const logarithm = (state & 1) === 0 ? pair & 15 : pair >> 4;
    logarithms[state] = logarithm;
    counts[logarithm] = (counts[logarithm] ?? 0) + 1;
  }
  const next = new Uint32Array(16);
  for (let logarithm = 14; logarithm >= 0; logarithm--)
    next[logarithm] = (next[logarithm + 1] ?? 0) + (counts[logarithm + 1] ?? 0);
  const states = new Uint32Array(next[0] ?? 0);
  for (let state = 0; state < stateCount; state++) {
    const logarithm = logarithms[state] ?? 0;
    if (logarithm === 0) continue;
    const rank = next[logarithm] ?? 0;
    states[rank] = state;
    next[logarithm] = rank + 1;
  }
  return { states, stateCount };
}

interface Ranks {
  readonly states: Uint32Array;
  readonly stateCount: number;
}

/** One loop on local variables, since it runs before the compiler has warmed up. */
function fillNodes(
  nodes: Int32Array,
  width: number,
  endings: number,
  { states, stateCount }: Ranks,
  bytes: Uint8Array,
  start: number,
): void {
  // Targets are state numbers until every state has its place.
  const places = new Int32Array(stateCount);
  const open = new Uint32Array(stateCount);
  let opened = 1;
  let met = 1;
  let state = 1 + width;
  let at = start;
  while (opened > 0) {
    places[open[--opened] ?? 0] = state;
    let next = state + 1 + width;
    for (let byte = bytes[at++] ?? 0; byte !== 0; byte = bytes[at++] ?? 0) {
      const letter = (byte & ~BACK) - endings - 1;
      if (letter < 0) {
        nodes[state] = (nodes[state] ?? 0) | (1 << byte);
        continue;
      }
      const word = state + 1 + (letter >> 5);
      nodes[word] = (nodes[word] ?? 0) | (1 << (letter & 31));
      if (byte < BACK) {
        open[opened++] = met;
        nodes[next++] = met++;
      } else {
        let rank = bytes[at++] ?? 0;
        // Three bytes are enough for two million ranks.
        if (rank >= 0x80) rank = (rank & 0x7f) | ((bytes[at++] ?? 0) << 7);
        if (rank >= 0x4000) rank = (rank & 0x3fff) | ((bytes[at++] ?? 0) << 14);
        nodes[next++] = states[rank] ?? 0;
      }
    }
    state = next;
  }
  for (let place = 1 + width; place < state; ) {
    let next = place + 1 + width;
    for (let word = 1; word <= width; word++) {
      for (let left = countBits(nodes[place + word] ?? 0); left > 0; left--, next++)
        nodes[next] = places[nodes[next] ?? 0] ?? 0;
    }
    place = next;
  }
}
