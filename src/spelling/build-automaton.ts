import { Alphabet } from './alphabet';
import type { Automaton } from './automaton';
import { minimise } from './minimise';
import { WordBuffer } from './word-buffer';

/** A word and the label (1…`endings`) that it ends with. */
export interface LabelledWord {
  readonly text: string;
  readonly ending: number;
}

export interface Built {
  readonly automaton: Automaton;
  readonly alphabet: Alphabet;
}

/** Labels are seven bits: the endings, then the letters. */
const MOST_LABELS = 127;

/**
 * Words with endings of any meaning as one minimal automaton. Letters are UTF-16 units; the commonest get the lowest numbers, which
 * cost least in a lookup. A word with a letter that `Alphabet` does not read, or one too many, is left out.
 */
export function buildAutomaton(words: Iterable<LabelledWord>, endings: number): Built {
  const buffer = new WordBuffer();
  const labels = new Map<string, number>();
  for (const { text, ending } of words) {
    const word = labelsOf(text, labels, endings);
    if (word) buffer.add([...word, ending]);
  }
  const counts = buffer.labelCounts();
  const ranked = [...labels].sort(([a, i], [b, j]) => (counts[j] ?? 0) - (counts[i] ?? 0) || (a < b ? -1 : 1));
  const relabelled = Uint8Array.from({ length: MOST_LABELS + 1 }, (_, label) => (label <= endings ? label : 0));
  ranked.forEach(([, label], rank) => {
    relabelled[label] = endings + 1 + rank;
  });
  buffer.relabel(relabelled);
  const letters = ranked.map(([letter]) => letter).join('');
  return { automaton: minimise(buffer, endings), alphabet: new Alphabet(letters, endings) };
}

function labelsOf(text: string, labels: Map<string, number>, endings: number): number[] | null {
  const word: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const label = labels.get(letter) ?? endings + 1 + labels.size;
    if (label > MOST_LABELS || !Alphabet.reads(text.charCodeAt(at))) return null;
    labels.set(letter, label);
    word.push(label);
  }
  return word;
}
