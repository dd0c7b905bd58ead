import { isWordCharacter } from './letters';

/** A place where a listed word stands; UTF-16 offsets. */
export interface WordMatch {
  readonly start: number;
  readonly end: number;
}

/** Looks words of a list up in a text: whole words, beginnings (`speciālist*`) and several words together (`head of`, `p/a`). */
export class WordList {
  private readonly whole = new Set<string>();
  private readonly beginnings: string[] = [];
  private readonly several: string[] = [];

  constructor(list: readonly string[]) {
    for (const entry of list) {
      const open = entry.endsWith('*');
      const text = open ? entry.slice(0, -1) : entry;
      if (/[\s./]/.test(text)) this.several.push(text);
      else if (open) this.beginnings.push(text);
      else this.whole.add(text);
    }
  }

  /** The last match in a text, or null. `compounds`: a beginning may also stand inside a word (`būvinspektors`). */
  last(text: string, compounds = false): WordMatch | null {
    const small = text.toLowerCase();
    let found: WordMatch | null = null;
    for (const word of wordsOf(small)) {
      const letters = small.slice(word.start, word.end);
      if (this.whole.has(letters) || this.beginnings.some((stem) => begins(letters, stem, compounds))) found = word;
    }
    for (const phrase of this.several) {
      const at = small.lastIndexOf(phrase);
      if (at >= 0 && !isWordCharacter(small[at - 1]) && (!found || at > found.start)) {
        found = { start: at, end: at + phrase.length };
      }
    }
    return found;
  }
}

function begins(word: string, stem: string, compounds: boolean): boolean {
  const at = word.indexOf(stem);
  return at === 0 || (compounds && at >= 3 && stem.length >= 5);
}

/** Runs of letters and digits. */
export function wordsOf(text: string): readonly WordMatch[] {
  const words: WordMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text[at])) continue;
    let end = at + 1;
    while (end < text.length && isWordCharacter(text[end])) end++;
    words.push({ start: at, end });
    at = end;
  }
  return words;
}
