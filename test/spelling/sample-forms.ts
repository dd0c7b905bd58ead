import { ALL_CAPITALS, CAPITAL, UNSPOKEN_CAPITAL } from '../../src/spelling/alphabet';
import { type Automaton, countBits, endingsAt, forEachStep } from '../../src/spelling/automaton';
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
  const words = countWords(automaton);
  const draw = (): string => {
    let letters = '';
    let state = automaton.root;
    for (;;) {
      let left = below(words.get(state) ?? 0);
      for (let ending = 1; ending <= alphabet.endings; ending++)
        if ((endingsAt(automaton, state) & (1 << ending)) !== 0 && left-- === 0) return asWritten(letters, ending);
      let next = 0;
      forEachStep(automaton, state, (letter, target) => {
        const own = words.get(target) ?? 0;
        if (left >= 0 && left < own) {
          letters += alphabet.charOf(letter);
          next = target;
        }
        left -= own;
      });
      state = next;
    }
  };
  return Array.from({ length: count }, draw);
}

function asWritten(letters: string, ending: number): string {
  if (ending === ALL_CAPITALS) return letters.toUpperCase();
  return ending === CAPITAL || ending === UNSPOKEN_CAPITAL ? capitalised(letters) : letters;
}

/** By state, how many words end there or further on. */
function countWords(automaton: Automaton): Map<number, number> {
  const counts = new Map<number, number>();
  const visit = (state: number): number => {
    const known = counts.get(state);
    if (known !== undefined) return known;
    let words = countBits(endingsAt(automaton, state));
    forEachStep(automaton, state, (_, target) => {
      words += visit(target);
    });
    counts.set(state, words);
    return words;
  };
  visit(automaton.root);
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
