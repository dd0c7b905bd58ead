/**
 * A deterministic acyclic automaton in one typed array. A state is the place of its first arc, and its arcs follow one another
 * in rising order of their labels. An arc is 32 bits: the label in bits 0–6, bit 7 set on the last arc of its state, the target
 * state in bits 8–31. A word ends with an arc that says what kind of word it is (see `Alphabet`); its target is 0, the state
 * without arcs.
 */
export interface Automaton {
  readonly arcs: Uint32Array;
  readonly root: number;
}

export const LAST = 0x80;
const LABEL = 0x7f;

export function arcOf(label: number, target: number): number {
  return ((target << 8) | label) >>> 0;
}

export function labelOf(arc: number): number {
  return arc & LABEL;
}

export function targetOf(arc: number): number {
  return arc >>> 8;
}

/** The state that `label` leads to from `state`, or -1. */
export function step(arcs: Uint32Array, state: number, label: number): number {
  if (state === 0) return -1;
  for (let at = state; ; at++) {
    const arc = arcs[at] ?? LAST;
    const found = arc & LABEL;
    if (found === label) return arc >>> 8;
    if (found > label || (arc & LAST) !== 0) return -1;
  }
}
