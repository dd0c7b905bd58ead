import { isLetter } from '../../language/letters';
import { type Built, buildAutomaton } from '../build-automaton';
import type { Dictionary } from '../dictionary';
import { withoutDiacritics } from '../edit-costs';
import { restorationsOf } from '../restorations';
import { COUNT_LEVELS, countLevel, pairOf } from '../word-counts';

/** What one occurrence in a text of official language adds to a word's count in film subtitles. */
const WORTH = 25;

/**
 * Word counts as an automaton that tells the level of a word (see `WordCounts`): `counted` gives a count a line, `texts` are
 * counted here, and of these also the pairs whose second word has a twin that differs in diacritics alone.
 */
export function compileCounts(counted: string, texts: readonly string[], dictionary: Dictionary): Built {
  const counts = readCounts(counted);
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + WORTH);
  for (const text of texts) {
    for (const words of phrasesOf(text.toLowerCase())) {
      words.forEach((word, at) => {
        if (!dictionary.accepts(word)) return;
        add(word);
        const before = words[at - 1];
        if (before !== undefined && hasTwin(word, dictionary)) add(pairOf(before, word));
      });
    }
  }
  return buildAutomaton(
    [...counts].map(([text, count]) => ({ text, ending: countLevel(count) })),
    COUNT_LEVELS,
  );
}

/** Reads lines of a word, a space and its count. */
function readCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    if (word !== '') counts.set(word, Number(count));
  }
  return counts;
}

/** Runs of words with nothing but a space between them. */
function phrasesOf(text: string): string[][] {
  const phrases: string[][] = [[]];
  let word = '';
  for (let at = 0; at <= text.length; at++) {
    if (isLetter(text, at)) {
      word += text.charAt(at);
      continue;
    }
    if (word !== '') phrases[phrases.length - 1]?.push(word);
    word = '';
    if (text.charAt(at) !== ' ') phrases.push([]);
  }
  return phrases;
}

function hasTwin(word: string, dictionary: Dictionary): boolean {
  return restorationsOf(withoutDiacritics(word), [dictionary], null).length > 1;
}
