import { type Automaton, endingsAt, forEachStep } from '../automaton';
import type { Built } from '../build-automaton';
import { BACK, MAGIC } from '../packed';

/** The file form described in `packed.ts`. The same automaton gives the same bytes. */
export function pack({ automaton, alphabet }: Built): Uint8Array {
  const { endings, letters } = alphabet;
  const { order, first, steps } = walkStates(automaton);
  const logarithms = order.map((state) => logarithmOf(steps.get(state) ?? 0));
  const { ranks, counts } = rankStates(order, logarithms);

  let stepCount = 0;
  for (const count of steps.values()) stepCount += count;
  const bytes: number[] = [...MAGIC];
  for (const number of [endings, letters.length, order.length, stepCount, ...counts]) writeNumber(bytes, number);
  for (let at = 0; at < letters.length; at++) writeNumber(bytes, letters.charCodeAt(at));
  for (let at = 0; at < order.length; at += 2) bytes.push((logarithms[at] ?? 0) | ((logarithms[at + 1] ?? 0) << 4));
  for (const state of order) {
    for (let ending = 1; ending <= endings; ending++)
      if ((endingsAt(automaton, state) & (1 << ending)) !== 0) bytes.push(ending);
    forEachStep(automaton, state, (letter, target) => {
      if (first.get(target) === stepOf(state, letter)) bytes.push(endings + letter);
      else {
        bytes.push((endings + letter) | BACK);
        writeNumber(bytes, ranks.get(target) ?? 0);
      }
    });
    bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

interface Walk {
  /** Every state behind all that it leads to. */
  readonly order: readonly number[];
  /** By state, the step that led to it first (see `stepOf`). */
  readonly first: ReadonlyMap<number, number>;
  /** By state, how many steps lead to it. */
  readonly steps: ReadonlyMap<number, number>;
}

/** Depth first, the greatest letter first, so that the states without a step to them yet are met in rising order of letters. */
function walkStates(automaton: Automaton): Walk {
  const order: number[] = [];
  const first = new Map<number, number>();
  const steps = new Map<number, number>();
  const visit = (state: number): void => {
    const targets: [letter: number, target: number][] = [];
    forEachStep(automaton, state, (letter, target) => targets.unshift([letter, target]));
    for (const [letter, target] of targets) {
      steps.set(target, (steps.get(target) ?? 0) + 1);
      if (first.has(target)) continue;
      first.set(target, stepOf(state, letter));
      visit(target);
    }
    order.push(state);
  };
  visit(automaton.root);
  return { order, first, steps };
}

/** A number for a step; letters are below 128. */
function stepOf(state: number, letter: number): number {
  return state * 128 + letter;
}

/** The rounded-down binary logarithm, at most 15. */
function logarithmOf(count: number): number {
  return count < 2 ? 0 : Math.min(15, 31 - Math.clz32(count));
}

/** `counts`: how many states have the logarithms 1 to 15. */
function rankStates(
  order: readonly number[],
  logarithms: readonly number[],
): { readonly ranks: ReadonlyMap<number, number>; readonly counts: readonly number[] } {
  const ranks = new Map<number, number>();
  const counts = new Array<number>(15).fill(0);
  for (let logarithm = 15; logarithm > 0; logarithm--) {
    const before = ranks.size;
    order.forEach((state, at) => {
      if (logarithms[at] === logarithm) ranks.set(state, ranks.size);
    });
    counts[logarithm - 1] = ranks.size - before;
  }
  return { ranks, counts };
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
