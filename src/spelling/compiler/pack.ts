import { type Automaton, LAST, labelOf, targetOf } from '../automaton';
import type { Built } from '../build-automaton';
import { BACK, checksum, MAGIC } from '../packed';

/** The file form described in `packed.ts`. The same automaton gives the same bytes. */
export function pack(built: Built): Uint8Array {
  const { arcs, root } = built.automaton;
  const { endings, letters } = built.alphabet;
  const states = numberStates(built.automaton, endings);
  const logarithms = countArcsInto(arcs);
  const ranks = rank(states.order, logarithms);

  const bytes: number[] = [...MAGIC, 0, 0, 0, 0];
  for (const number of [endings, letters.length, states.order.length, arcs.length - 1]) writeNumber(bytes, number);
  for (let at = 0; at < letters.length; at++) writeNumber(bytes, letters.charCodeAt(at));
  for (let at = 0; at < states.order.length; at += 2) {
    const [low = 0, high = 0] = [states.order[at], states.order[at + 1]].map((state) => logarithms[state ?? 0]);
    bytes.push(low | (high << 4));
  }
  const met = new Set([root]);
  for (const state of states.visits) {
    forEachArc(arcs, state, (arc) => {
      const label = labelOf(arc);
      const target = targetOf(arc);
      if (label <= endings || !met.has(target)) bytes.push(label);
      else {
        bytes.push(label | BACK);
        writeNumber(bytes, ranks.get(target) ?? 0);
      }
      met.add(target);
    });
    bytes.push(0);
  }
  const packed = Uint8Array.from(bytes);
  const sum = checksum(packed);
  for (let at = 0; at < 4; at++) packed[MAGIC.length + at] = sum >>> (8 * at);
  return packed;
}

/** `order`: the states as they are first met; `visits`: as their arcs are written. */
function numberStates(
  { arcs, root }: Automaton,
  endings: number,
): { readonly order: number[]; readonly visits: number[] } {
  const order = [root];
  const met = new Set(order);
  const visits: number[] = [];
  const open = [root];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    visits.push(state);
    forEachArc(arcs, state, (arc) => {
      const target = targetOf(arc);
      if (labelOf(arc) <= endings || met.has(target)) return;
      met.add(target);
      order.push(target);
      open.push(target);
    });
  }
  return { order, visits };
}

/** By place of a state: the rounded-down binary logarithm of how many arcs lead to it, at most 15. */
function countArcsInto(arcs: Uint32Array): Uint8Array {
  const counts = new Uint32Array(arcs.length);
  for (const arc of arcs) counts[targetOf(arc)] = (counts[targetOf(arc)] ?? 0) + 1;
  return Uint8Array.from(counts, (count) => (count < 2 ? 0 : Math.min(15, 31 - Math.clz32(count))));
}

function rank(order: readonly number[], logarithms: Uint8Array): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let logarithm = 15; logarithm > 0; logarithm--)
    for (const state of order) if (logarithms[state] === logarithm) ranks.set(state, ranks.size);
  return ranks;
}

function forEachArc(arcs: Uint32Array, state: number, take: (arc: number) => void): void {
  for (let at = state; ; at++) {
    const arc = arcs[at] ?? LAST;
    take(arc);
    if ((arc & LAST) !== 0) return;
  }
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
