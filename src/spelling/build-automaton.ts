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

/**
 * Words with endings of any meaning as one minimal automaton. Letters are UTF-16 units, at most 127 different ones with the
 * endings; the commonest get the lowest labels, which a lookup meets first.
 */
export function buildAutomaton(words: Iterable<LabelledWord>, endings: number): Built {
  const forms = new WordBuffer();
  const labels = new Map<string, number>();
  const word: number[] = [];
  for (const { text, ending } of words) {
    word.length = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charAt(at);
      let label = labels.get(letter);
      if (label === undefined) {
        label = endings + 1 + labels.size;
        labels.set(letter, label);
      }
      word.push(label);
    }
    word.push(ending);
    forms.add(word);
  }
  const counts = forms.labelCounts();
  const first = [...labels].sort(([a, i], [b, j]) => (counts[j] ?? 0) - (counts[i] ?? 0) || (a < b ? -1 : 1));
  const relabelled = Uint8Array.from({ length: 128 }, (_, label) => (label <= endings ? label : 0));
  first.forEach(([, label], rank) => {
    relabelled[label] = endings + 1 + rank;
  });
  forms.relabel(relabelled);
  return { automaton: minimise(forms), alphabet: new Alphabet(first.map(([letter]) => letter).join(''), endings) };
}
