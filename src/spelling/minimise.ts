import { type Automaton, BEYOND, COMMONEST, PLACE, PLACE_BITS } from './automaton';
import type { WordBuffer } from './word-buffer';

// While it is made, an arc is its label in bits 0–6, bit 7 on the last arc of its state, the target in bits 8–31.
const LAST = 0x80;
/** So many that a state stays a small integer in every engine. */
const MOST_SETS = 1 << 9;

/**
 * The minimal automaton of a list of words, by incremental construction from the sorted list (Daciuk, Mihov, Watson, Watson:
 * Incremental Construction of Minimal Acyclic Finite-State Automata, 2000). Labels 1…`endings` end a word, those above are its
 * letters.
 */
export function minimise(words: WordBuffer, endings: number): Automaton {
  const states = new States();
  const open: number[][] = [[]];
  let word: number[] = [];
  words.sorted((labels, length) => {
    const next = inSymbols(labels, length, endings);
    let shared = 0;
    while (shared < word.length && word[shared] === next[shared]) shared++;
    close(states, open, shared);
    for (let at = shared; at < next.length; at++) {
      open[at]?.push(arcOf(next[at] ?? 0, 0));
      open.push([]);
    }
    word = next;
  });
  close(states, open, 0);
  const root = states.add(open[0] ?? []);
  return layOut(states.arcs(), root, endings);
}

/** The labels with every letter spelled in the symbols of an automaton. The order of words stays. */
function inSymbols(labels: Uint8Array, length: number, endings: number): number[] {
  const symbols: number[] = [];
  for (let at = 0; at < length; at++) {
    let label = labels[at] ?? 0;
    for (; label > endings + COMMONEST; label -= COMMONEST) symbols.push(endings + BEYOND);
    symbols.push(label);
  }
  return symbols;
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

/** From arcs to the layout that `Automaton` describes; places in `arcs` become states. */
function layOut(arcs: Uint32Array, root: number, endings: number): Automaton {
  const states = new Uint32Array(arcs.length);
  const nodes = [0];
  /** The sets of endings by their bits; no ending at all is set 0. */
  const sets = new Map([[0, 0]]);
  for (let at = 1; at < arcs.length; ) {
    const start = at;
    const place = nodes.length;
    nodes.push(0);
    let ended = 0;
    for (let last = false; !last; at++) {
      const arc = arcs[at] ?? LAST;
      const symbol = labelOf(arc) - endings;
      if (symbol <= 0) ended |= 1 << labelOf(arc);
      else {
        nodes[place] = (nodes[place] ?? 0) | (1 << (symbol - 1));
        nodes.push(states[targetOf(arc)] ?? 0);
      }
      last = (arc & LAST) !== 0;
    }
    const set = sets.get(ended) ?? sets.size;
    sets.set(ended, set);
    states[start] = place | (set << PLACE_BITS);
  }
  if (nodes.length > PLACE || sets.size > MOST_SETS) throw new Error('The list of words is too large.');
  return { nodes: Int32Array.from(nodes), endings: Int32Array.from(sets.keys()), root: states[root] ?? 0 };
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
