import { fold } from './letters';

/** Case endings of Latvian names, folded, longest first; a vocative may have none („Kristap”). */
const ENDINGS = [
  'iem',
  'is',
  'us',
  'as',
  'es',
  'os',
  'im',
  'um',
  'am',
  'em',
  'ai',
  'ei',
  'ie',
  's',
  'a',
  'e',
  'i',
  'u',
  'o',
];
const FEWEST_LETTERS = 2;

/** Letters that Latvian spelling has not, or not in such company: the name is written in another language. */
const FOREIGN = /[^a-z]|[wxyq]|[scktpz]h|ck|tt|zz|sch/;

/**
 * Whether two words are forms of one Latvian name, in any case and either gender, with or without diacritics: „Lācis” and „Lāča”,
 * „Kristaps” and „Kristap”, „Kalējs” and „Kalējas”, but not „Liepa” and „Liepiņa”. For comparing only.
 */
export function areFormsOfOneName(one: string, other: string): boolean {
  const stems = stemsOf(fold(other));
  return stemsOf(fold(one)).some((stem) => stems.includes(stem));
}

/** Whether the name is spelt as Latvian spells, so that its forms can be told from another name's. */
export function isSpeltInLatvian(name: string): boolean {
  return !FOREIGN.test(fold(name));
}

function stemsOf(name: string): readonly string[] {
  const stems = [evened(name)];
  for (const ending of ENDINGS) {
    if (name.endsWith(ending) && name.length - ending.length >= FEWEST_LETTERS) {
      stems.push(evened(name.slice(0, -ending.length)));
    }
  }
  return stems;
}

/** Folding evens most softened consonants; these are left (Kurbis – Kurbja, Briedis – Brieža, Lācītis – Lācīša). */
function evened(stem: string): string {
  return stem
    .replace(/([bpmv])j$/, '$1')
    .replace(/z$/, 'd')
    .replace(/s$/, 't');
}
