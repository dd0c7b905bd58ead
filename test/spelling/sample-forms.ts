import { ALL_CAPITALS, CAPITAL, UNSPOKEN_CAPITAL } from '../../src/spelling/alphabet';
import { LAST, labelOf, targetOf } from '../../src/spelling/automaton';
import type { Built } from '../../src/spelling/build-automaton';
import { capitalised } from '../../src/spelling/letter-case';

/** A generator of numbers below `limit`, the same for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Forms of a dictionary as they are written, each as likely as the other. */
export function sampleForms({ automaton, alphabet }: Built, count: number, below: (limit: number) => number): string[] {
  const { arcs, root } = automaton;
  const words = countWords(arcs, root);
  const forms: string[] = [];
  while (forms.length < count) {
    let letters = '';
    let ending = 0;
    let state = root;
    while (ending === 0) {
      let left = below(words.get(state) ?? 0);
      let at = state;
      for (; ; at++) {
        const below = words.get(targetOf(arcs[at] ?? 0)) ?? 0;
        if (left < below) break;
        left -= below;
      }
      const label = labelOf(arcs[at] ?? 0);
      if (label <= alphabet.endings) ending = label;
      else letters += alphabet.letterOf(label);
      state = targetOf(arcs[at] ?? 0);
    }
    const written = [CAPITAL, ALL_CAPITALS, UNSPOKEN_CAPITAL].includes(ending) ? capitalised(letters) : letters;
    forms.push(ending === ALL_CAPITALS ? written.toUpperCase() : written);
  }
  return forms;
}

/** By state, how many words lead on from it; 1 for the state without arcs. */
function countWords(arcs: Uint32Array, root: number): Map<number, number> {
  const counts = new Map([[0, 1]]);
  const visit = (state: number): number => {
    const known = counts.get(state);
    if (known !== undefined) return known;
    let words = 0;
    for (let at = state; ; at++) {
      words += visit(targetOf(arcs[at] ?? 0));
      if (((arcs[at] ?? LAST) & LAST) !== 0) break;
    }
    counts.set(state, words);
    return words;
  };
  visit(root);
  return counts;
}

/** A form with one change: a letter more, less or another, in other case, with a stop or a hyphen, behind a prefix. */
export function nearForm(form: string, other: string, letters: string, below: (limit: number) => number): string {
  const at = below(form.length + 1);
  const letter = letters.charAt(below(letters.length));
  const [head, tail] = [form.slice(0, at), form.slice(at)];
  const changes = [
    () => head + letter + tail,
    () => head + tail.slice(1),
    () => head + letter + tail.slice(1),
    () => head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
    () => head + tail.slice(0, 1) + tail,
    () => form.toUpperCase(),
    () => form.toLowerCase(),
    () => capitalised(form),
    () => head + tail.toUpperCase(),
    () => `${form}.`,
    () => `${head}-${tail}`,
    () => `${capitalised(form)}-${capitalised(other)}`,
    () => `${form}-${other}`.toUpperCase(),
    () => `ne${form}`,
    () => `vis${form}`,
    () => `jā${form}`,
    () => form.replace(/^(?:ne|vis|jā)/, ''),
  ];
  return changes[below(changes.length)]?.() ?? form;
}
