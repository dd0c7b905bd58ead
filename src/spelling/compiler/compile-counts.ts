import { type Built, buildAutomaton } from '../build-automaton';
import { COUNT_LEVELS, countLevel } from '../word-counts';

/** Word counts as an automaton that tells the level of a word (see `WordCounts`). Words are in small letters. */
export function compileCounts(counts: ReadonlyMap<string, number>): Built {
  return buildAutomaton(
    [...counts].map(([text, count]) => ({ text, ending: countLevel(count) })),
    COUNT_LEVELS,
  );
}

/** Reads lines of a word, a space and its count. */
export function readCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    if (word !== '') counts.set(word, Number(count));
  }
  return counts;
}
