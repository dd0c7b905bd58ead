import type { Language } from '../report';
import { fold } from './letters';
import type { Sentence, Token } from './text';

/**
 * Cues: what a sentence says in any of many wordings, written as data. A cue is words without diacritics in small letters:
 *   `atbild* uz jusu iesniegum*`   `*` at the end of a word stands for any ending
 *   `esam|esmu sanem*`             `|` separates words that may stand there
 *   `paldies ka jus?`              `?` marks a word that may be left out
 *   `sanem* .. vestul*`            `..` skips up to three words, `..6` up to six
 *   `lidz #`                       `#` is a word with a digit in it
 * A comma of the text is no word, so `paldies ka` matches „Paldies, ka”. A cue never crosses the end of a sentence.
 */
export type Cue = string;

/** A word of the text as cues see it: `text` is folded; `start`, `end` are UTF-16 offsets into the source text. */
export interface CueWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index into the sentences it was read with. */
  readonly sentence: number;
}

/** Half-open range of the text that a cue matched, and the indices of its words (`lastWord` exclusive). */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

interface Element {
  readonly choices: readonly { readonly text: string; readonly open: boolean }[];
  readonly optional: boolean;
  /** How many words may stand between this element and the one before. */
  readonly gap: number;
}

/** Cues compiled once, looked up by the first letters of their first word. */
export interface Cues {
  readonly byBeginning: ReadonlyMap<string, readonly (readonly Element[])[]>;
  readonly anywhere: readonly (readonly Element[])[];
}

const KEY_LENGTH = 2;
const DEFAULT_GAP = 3;

/** Words of a text for cues: everything but punctuation, in order, with the sentence it stands in. */
export function cueWords(tokens: readonly Token[], sentences: readonly Sentence[]): readonly CueWord[] {
  const words: CueWord[] = [];
  sentences.forEach((sentence, index) => {
    for (const token of tokens.slice(sentence.firstToken, sentence.lastToken)) {
      if (token.kind === 'punctuation') continue;
      words.push({ text: fold(token.text), start: token.start, end: token.end, sentence: index });
    }
  });
  return words;
}

/**
 * Compiles lists of cues into one. Throws on a cue that could never match: one with capital letters or diacritics, and one
 * that begins with a gap or an optional word, by which it could not be looked up.
 */
export function compileCues(...lists: readonly (readonly Cue[])[]): Cues {
  const byBeginning = new Map<string, (readonly Element[])[]>();
  const anywhere: (readonly Element[])[] = [];
  const cues: Cue[] = [];
  for (const list of lists) cues.push(...list);
  for (const cue of cues) {
    const elements = elementsOf(cue);
    const first = elements[0];
    if (fold(cue) !== cue) throw new Error(`A cue is written in small letters without diacritics: ${cue}`);
    if (!first || first.optional || first.gap > 0)
      throw new Error(`A cue must begin with a word that is always there: ${cue}`);
    const keys = new Set(first.choices.map(({ text }) => (text.length < KEY_LENGTH ? '' : text.slice(0, KEY_LENGTH))));
    if (keys.has('')) anywhere.push(elements);
    else for (const key of keys) byBeginning.set(key, [...(byBeginning.get(key) ?? []), elements]);
  }
  return { byBeginning, anywhere };
}

/** One set of cues for each language a draft may be in. */
export function cuesByLanguage(lists: Readonly<Record<Language, readonly Cue[]>>): Readonly<Record<Language, Cues>> {
  return { lv: compileCues(lists.lv), en: compileCues(lists.en), ru: compileCues(lists.ru) };
}

/** Every place where a cue begins, in order; of several cues at one word the longest match. */
export function findCues(words: readonly CueWord[], cues: Cues): readonly CueMatch[] {
  const matches: CueMatch[] = [];
  words.forEach((word, index) => {
    const candidates = cues.byBeginning.get(word.text.slice(0, KEY_LENGTH)) ?? [];
    let last = 0;
    for (const elements of candidates) last = Math.max(last, endOfMatch(words, index, elements));
    for (const elements of cues.anywhere) last = Math.max(last, endOfMatch(words, index, elements));
    const final = words[last - 1];
    if (last > 0 && final) matches.push({ start: word.start, end: final.end, firstWord: index, lastWord: last });
  });
  return matches;
}

/** Does any cue match among the words? */
export function hasCue(words: readonly CueWord[], cues: Cues): boolean {
  return words.some((word, index) => {
    const candidates = cues.byBeginning.get(word.text.slice(0, KEY_LENGTH)) ?? [];
    const matches = (elements: readonly Element[]) => endOfMatch(words, index, elements) > 0;
    return candidates.some(matches) || cues.anywhere.some(matches);
  });
}

/** Does a cue match from the very first word on? Returns how many words it covers, 0 for none. */
export function cueAtStart(words: readonly CueWord[], cues: Cues): number {
  const key = words[0]?.text.slice(0, KEY_LENGTH) ?? '';
  const all = [...(cues.byBeginning.get(key) ?? []), ...cues.anywhere];
  return all.reduce((longest, elements) => Math.max(longest, endOfMatch(words, 0, elements)), 0);
}

/** Index behind the last word of the longest match that begins at `from`; 0 when there is none. */
function endOfMatch(words: readonly CueWord[], from: number, elements: readonly Element[], at = 0): number {
  const element = elements[at];
  if (!element) return from;
  const sentence = words[from]?.sentence ?? -1;
  const before = words[from - 1];
  if (at > 0 && before && before.sentence !== sentence)
    return element.optional ? endOfMatch(words, from, elements, at + 1) : 0;
  let best = element.optional ? endOfMatch(words, from, elements, at + 1) : 0;
  for (let index = from; index <= from + element.gap; index++) {
    const word = words[index];
    if (!word || word.sentence !== sentence) break;
    if (fits(word.text, element)) best = Math.max(best, endOfMatch(words, index + 1, elements, at + 1));
  }
  return best;
}

function fits(word: string, element: Element): boolean {
  return element.choices.some(({ text, open }) => {
    if (text === '#') return /[0-9]/.test(word);
    return open ? word.startsWith(text) : word === text;
  });
}

function elementsOf(cue: Cue): readonly Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of cue.split(' ')) {
    if (part.startsWith('..')) {
      gap = part.length > 2 ? Number(part.slice(2)) : DEFAULT_GAP;
      continue;
    }
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((choice) => ({ text: choice.replace(/\*$/, ''), open: choice.endsWith('*') }));
    elements.push({ choices, optional, gap });
    gap = 0;
  }
  return elements;
}
