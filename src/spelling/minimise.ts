import { type Automaton, widthFor } from './automaton';
import type { WordBuffer } from './word-buffer';

// While it is made, an arc is its label in bits 0–6, bit 7 on the last arc of its state, the target in bits 8–31.
const LAST = 0x80;

/**
 * The minimal automaton of a list of words, by incremental construction from the sorted list (Daciuk, Mihov, Watson, Watson:
 * Incremental Construction of Minimal Acyclic Finite-State Automata, 2000). Labels 1…`endings` end a word, those above are its
 * letters, `letters` in number.
 */
export function minimise(words: WordBuffer, endings: number, letters: number): Automaton {
  const states = new States();
  const open: number[][] = [[]];
  let word = new Uint8Array(0);
  words.sorted((labels, length) => {
    let shared = 0;
    while (shared < word.length && shared < length && word[shared] === labels[shared]) shared++;
    close(states, open, shared);
    for (let at = shared; at < length; at++) {
      open[at]?.push(arcOf(labels[at] ?? 0, 0));
      open.push([]);
    }
    word = labels.slice(0, length);
  });
  close(states, open, 0);
  const root = states.add(open[0] ?? []);
  return layOut(states.arcs(), root, endings, widthFor(letters));
}

/** Gives every state deeper than `depth` its place, deepest first, and points the arc above it there. */
function close(states: States, open: number[][], depth: number): void {
  while (open.length > depth + 1) {
    const place = states.add(open.pop() ?? []);
    const above = open[open.length - 1] ?? [];
    const arc = above.pop() ?? 0;
    above.push(arcOf(labelOf(arc), place));
  }
}

/** From arcs to the layout that `Automaton` describes; places in `arcs` become places of nodes. */
function layOut(arcs: Uint32Array, root: number, endings: number, width: number): Automaton {
  const places = new Uint32Array(arcs.length);
  let size = 1 + width;
  for (let at = 1; at < arcs.length; size += 1 + width) {
    places[at] = size;
    for (let last = false; !last; at++) {
      if (labelOf(arcs[at] ?? 0) > endings) size++;
      last = ((arcs[at] ?? LAST) & LAST) !== 0;
    }
  }
  const nodes = new Int32Array(size);
  for (let at = 1, state = 1 + width; at < arcs.length; ) {
    let next = state + 1 + width;
    for (let last = false; !last; at++) {
      const arc = arcs[at] ?? LAST;
      const letter = labelOf(arc) - endings - 1;
      if (letter < 0) setBit(nodes, state, labelOf(arc));
      else {
        setBit(nodes, state + 1 + (letter >> 5), letter & 31);
        nodes[next++] = places[targetOf(arc)] ?? 0;
      }
      last = (arc & LAST) !== 0;
    }
    state = next;
  }
  return { nodes, root: places[root] ?? 0, width };
}

function setBit(nodes: Int32Array, at: number, bit: number): void {
  nodes[at] = (nodes[at] ?? 0) | (1 << bit);
}

function arcOf(label: number, target: number): number {
  return ((target << 8) | label) >>> 0;
}

function labelOf(arc: number): number {
  return arc & 0x7f;
}

function targetOf(arc: number): number {
  return arc >>> 8;
}

/** The states that have their place, each only once. */
class States {
  private pool = new Uint32Array(1 << 10);
  private used = 1;
  private table = new Uint32Array(1 << 10);
  private count = 0;

  add(arcs: readonly number[]): number {
    if (arcs.length === 0) return 0;
    if (this.count * 2 > this.table.length) this.widen();
    const mask = this.table.length - 1;
    for (let slot = hash(arcs) & mask; ; slot = (slot + 1) & mask) {
      const place = this.table[slot] ?? 0;
      if (place === 0) {
        this.table[slot] = this.append(arcs);
        this.count++;
        return this.table[slot] ?? 0;
      }
      if (this.isAt(place, arcs)) return place;
    }
  }

  arcs(): Uint32Array {
    return this.pool.slice(0, this.used);
  }

  private append(arcs: readonly number[]): number {
    if (this.used + arcs.length > this.pool.length) {
      const larger = new Uint32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    const place = this.used;
    for (const arc of arcs) this.pool[this.used++] = arc;
    this.pool[this.used - 1] = ((this.pool[this.used - 1] ?? 0) | LAST) >>> 0;
    return place;
  }

  private isAt(place: number, arcs: readonly number[]): boolean {
    for (let at = 0; at < arcs.length; at++) {
      const wanted = at === arcs.length - 1 ? ((arcs[at] ?? 0) | LAST) >>> 0 : arcs[at];
      if (this.pool[place + at] !== wanted) return false;
    }
    return true;
  }

  private widen(): void {
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (const place of this.table) {
      if (place === 0) continue;
      let slot = hash(this.arcsAt(place)) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = place;
    }
    this.table = table;
  }

  private arcsAt(place: number): number[] {
    const arcs: number[] = [];
    for (let at = place; ; at++) {
      const arc = this.pool[at] ?? 0;
      arcs.push(arcOf(labelOf(arc), targetOf(arc)));
      if (arc & LAST) return arcs;
    }
  }
}

function hash(arcs: readonly number[]): number {
  let sum = 0x811c9dc5;
  for (const arc of arcs) {
    sum = Math.imul(sum ^ arc, 0x9e3779b1);
    sum ^= sum >>> 15;
  }
  return sum;
}
