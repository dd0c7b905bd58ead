import { type Automaton, endingsAt, forEachStep } from '../automaton';
import type { Built } from '../build-automaton';
import { BACK, checksum, MAGIC } from '../packed';

/** The file form described in `packed.ts`. The same automaton gives the same bytes. */
export function pack({ automaton, alphabet }: Built): Uint8Array {
  const { endings, letters } = alphabet;
  const states = numberStates(automaton);
  const logarithms = logarithmsOf(states.steps);
  const ranks = rank(states.order, logarithms);

  const bytes: number[] = [...MAGIC, 0, 0, 0, 0];
  let stepCount = 0;
  for (const steps of states.steps.values()) stepCount += steps;
  for (const number of [endings, letters.length, states.order.length, stepCount]) writeNumber(bytes, number);
  for (let at = 0; at < letters.length; at++) writeNumber(bytes, letters.charCodeAt(at));
  for (let at = 0; at < states.order.length; at += 2) {
    const [low = 0, high = 0] = [states.order[at], states.order[at + 1]].map((state) => logarithms.get(state ?? 0));
    bytes.push(low | (high << 4));
  }
  const met = new Set([automaton.root]);
  for (const state of states.visits) {
    for (let ending = 1; ending <= endings; ending++)
      if ((endingsAt(automaton, state) & (1 << ending)) !== 0) bytes.push(ending);
    forEachStep(automaton, state, (letter, target) => {
      if (!met.has(target)) bytes.push(endings + letter);
      else {
        bytes.push((endings + letter) | BACK);
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

interface NumberedStates {
  /** As they are first met. */
  readonly order: number[];
  /** As they are written. */
  readonly visits: number[];
  /** By state, how many steps lead to it; none to the root. */
  readonly steps: Map<number, number>;
}

function numberStates(automaton: Automaton): NumberedStates {
  const order = [automaton.root];
  const steps = new Map<number, number>();
  const visits: number[] = [];
  const open = [automaton.root];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    visits.push(state);
    forEachStep(automaton, state, (_, target) => {
      const known = steps.get(target) ?? 0;
      steps.set(target, known + 1);
      if (known > 0) return;
      order.push(target);
      open.push(target);
    });
  }
  return { order, visits, steps };
}

/** Rounded down, at most 15. */
function logarithmsOf(steps: ReadonlyMap<number, number>): Map<number, number> {
  const logarithms = new Map<number, number>();
  for (const [state, count] of steps) logarithms.set(state, Math.min(15, 31 - Math.clz32(count)));
  return logarithms;
}

function rank(order: readonly number[], logarithms: ReadonlyMap<number, number>): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let logarithm = 15; logarithm > 0; logarithm--)
    for (const state of order) if (logarithms.get(state) === logarithm) ranks.set(state, ranks.size);
  return ranks;
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
