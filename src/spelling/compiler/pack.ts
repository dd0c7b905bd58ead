import { type Automaton, forEachSymbol, PLACE, PLACE_BITS } from '../automaton';
import type { Built } from '../build-automaton';
import { GREATEST_LOGARITHM, MAGIC, MOST_RANKS, MOST_SETS } from '../packed';

/**
 * The file form described in `packed.ts`. The same automaton gives the same bytes. Throws when it has too many sets of endings or
 * too many states that several steps lead to.
 */
export function pack({ automaton, alphabet }: Built): Uint8Array {
  const { letters } = alphabet;
  const sets = [...automaton.endings];
  const { order, first, steps } = walkStates(automaton);
  const logarithms = order.map((state) => logarithmOf(steps.get(state) ?? 0));
  const { ranks, counts } = rankStates(order, logarithms);
  if (sets.length > MOST_SETS || ranks.size > MOST_RANKS) throw new Error('The automaton is too large for a file.');

  let stepCount = 0;
  for (const count of steps.values()) stepCount += count;
  const bytes = [...MAGIC];
  const write = (number: number, size: number) => {
    for (let shift = 0; shift < 8 * size; shift += 8) bytes.push((number >>> shift) & 0xff);
  };
  for (const number of [alphabet.endings, letters.length, sets.length, order.length, stepCount, ...counts])
    write(number, 4);
  for (let at = 0; at < letters.length; at++) write(letters.charCodeAt(at), 4);
  for (const set of sets) write(set, 4);
  for (const state of order) write(automaton.nodes[state & PLACE] ?? 0, 4);
  for (const state of order) {
    forEachSymbol(automaton, state, (symbol, target) => {
      write(first.get(target) === stepOf(state, symbol) ? 0 : (ranks.get(target) ?? 0), 2);
    });
  }
  for (const [at, state] of order.entries()) write(((state >>> PLACE_BITS) << 4) | (logarithms[at] ?? 0), 1);
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

/** Depth first, the greatest symbol first, so that the states without a step to them yet are met in rising order of symbols. */
function walkStates(automaton: Automaton): Walk {
  const order: number[] = [];
  const first = new Map<number, number>();
  const steps = new Map<number, number>();
  const visit = (state: number): void => {
    const targets: [symbol: number, target: number][] = [];
    forEachSymbol(automaton, state, (symbol, target) => targets.unshift([symbol, target]));
    for (const [symbol, target] of targets) {
      steps.set(target, (steps.get(target) ?? 0) + 1);
      if (first.has(target)) continue;
      first.set(target, stepOf(state, symbol));
      visit(target);
    }
    order.push(state);
  };
  visit(automaton.root);
  return { order, first, steps };
}

/** A number for a step. */
function stepOf(state: number, symbol: number): number {
  return state * 64 + symbol;
}

/** The rounded-down binary logarithm, at most the greatest. */
function logarithmOf(count: number): number {
  return count < 2 ? 0 : Math.min(GREATEST_LOGARITHM, 31 - Math.clz32(count));
}

/** `ranks` from 1; `counts`: how many states have the logarithms 1 to 15. */
function rankStates(
  order: readonly number[],
  logarithms: readonly number[],
): { readonly ranks: ReadonlyMap<number, number>; readonly counts: readonly number[] } {
  const ranks = new Map<number, number>();
  const counts = new Array<number>(GREATEST_LOGARITHM).fill(0);
  for (let logarithm = GREATEST_LOGARITHM; logarithm > 0; logarithm--) {
    const before = ranks.size;
    order.forEach((state, at) => {
      if (logarithms[at] === logarithm) ranks.set(state, ranks.size + 1);
    });
    counts[logarithm - 1] = ranks.size - before;
  }
  return { ranks, counts };
}
