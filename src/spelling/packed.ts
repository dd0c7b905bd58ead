import { Alphabet } from './alphabet';
import { LAST } from './automaton';
import type { Built } from './build-automaton';

/**
 * The file form of an automaton, made to be small when a server compresses it and quick to unpack when it is there.
 *
 * 1. `ATB1`, the checksum of all that follows in four bytes, then numbers as in `Reader.number`: how many endings, letters, states
 *    and arcs; then the letters as numbers.
 * 2. A half byte a state, low half first: the rounded-down binary logarithm of how many arcs lead to it. States are numbered in
 *    the order in which an arc first leads to them; the root is 0.
 * 3. The states, depth first, the last new one next. An arc is its label in one byte; a label above `endings` leads to the next
 *    new state, or, with the high bit set, to a state that has its number already and whose rank follows. The ranks put the
 *    states that several arcs lead to in order of their logarithm, greatest first, then of their number. A zero ends the state.
 */
export const MAGIC = [0x41, 0x54, 0x42, 0x31];
/** Bytes before what the checksum covers. */
export const HEADER = MAGIC.length + 4;
/** Marks an arc that leads to a state met before. */
export const BACK = 0x80;

/** FNV-1a over the bytes behind the header. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = HEADER; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Reads what `pack` wrote. Throws when the bytes are no such file or are damaged. */
export function unpack(bytes: Uint8Array): Built {
  const reader = new Reader(bytes);
  const endings = reader.number();
  const letters = new Array<string>(reader.number());
  const stateCount = reader.number();
  const arcCount = reader.number();
  for (let at = 0; at < letters.length; at++) letters[at] = String.fromCharCode(reader.number());
  const ranked = rankStates(reader, stateCount);

  // Arc 0 is the state without arcs. Targets are state numbers until every state has its place.
  const arcs = new Uint32Array(arcCount + 1);
  const places = new Uint32Array(stateCount);
  const open = new Uint32Array(stateCount);
  let opened = 1;
  let met = 1;
  let filled = 1;
  while (opened > 0) {
    places[open[--opened] ?? 0] = filled;
    for (let arc = reader.byte(); arc !== 0; arc = reader.byte()) {
      let target = 0;
      if (arc >= BACK) target = ranked[reader.number()] ?? 0;
      else if (arc > endings) {
        target = met++;
        open[opened++] = target;
      }
      arcs[filled++] = (target << 8) | (arc & ~BACK);
    }
    arcs[filled - 1] = ((arcs[filled - 1] ?? 0) | LAST) >>> 0;
  }
  for (let at = 1; at < filled; at++) {
    const arc = arcs[at] ?? 0;
    if ((arc & ~LAST & 0xff) > endings) arcs[at] = ((places[arc >>> 8] ?? 0) << 8) | (arc & 0xff);
  }
  return { automaton: { arcs, root: 1 }, alphabet: new Alphabet(letters.join(''), endings) };
}

/** The numbers of the states that several arcs lead to, by rank: sorted by counting. */
function rankStates(reader: Reader, stateCount: number): Uint32Array {
  const logarithms = new Uint8Array(stateCount);
  const counts = new Uint32Array(16);
  for (let state = 0, pair = 0; state < stateCount; state++, pair >>= 4) {
    if (state % 2 === 0) pair = reader.byte();
    const logarithm = pair & 15;
    logarithms[state] = logarithm;
    counts[logarithm] = (counts[logarithm] ?? 0) + 1;
  }
  const next = new Uint32Array(16);
  for (let logarithm = 14; logarithm >= 0; logarithm--)
    next[logarithm] = (next[logarithm + 1] ?? 0) + (counts[logarithm + 1] ?? 0);
  const ranked = new Uint32Array(next[0] ?? 0);
  for (let state = 0; state < stateCount; state++) {
    const logarithm = logarithms[state] ?? 0;
    if (logarithm === 0) continue;
    const rank = next[logarithm] ?? 0;
    ranked[rank] = state;
    next[logarithm] = rank + 1;
  }
  return ranked;
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (const byte of MAGIC) if (this.byte() !== byte) throw new Error('This is no dictionary file.');
    const sum = checksum(bytes);
    for (let shift = 0; shift < 32; shift += 8)
      if (this.byte() !== ((sum >>> shift) & 0xff)) throw new Error('The dictionary file is damaged.');
  }

  byte(): number {
    if (this.at >= this.bytes.length) throw new Error('The dictionary file is damaged.');
    return this.bytes[this.at++] ?? 0;
  }

  /** Seven bits a byte, lowest first; the high bit says that another byte follows. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
