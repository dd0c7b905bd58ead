import { Dictionary } from './dictionary';
import { requireMagic, unpack } from './packed';

/** The endings of a counts file: the word was seen about 2^(ending + 1) times or more. */
export const COUNT_LEVELS = 15;

/** How often words were seen, on a scale of binary logarithms. */
export class WordCounts {
  private words: Dictionary | null = null;

  /** `bytes`: what `pack` wrote, unpacked when a count is first asked for. Throws at once when they are something else. */
  constructor(private readonly bytes: Uint8Array) {
    requireMagic(bytes);
  }

  /** 0 for a word that was not seen, else 1…COUNT_LEVELS. `word` is in small letters. */
  level(word: string): number {
    return this.unpacked().endingOf(word);
  }

  /** By length, the levels of the beginnings of `word` (in small letters), as far as they go. */
  levelsOfBeginnings(word: string): readonly number[] {
    return this.unpacked().endingsOfBeginnings(word);
  }

  private unpacked(): Dictionary {
    if (this.words === null) {
      const { automaton, alphabet } = unpack(this.bytes);
      this.words = new Dictionary(automaton, alphabet);
    }
    return this.words;
  }
}

/** The key of two words that follow one another, both in small letters. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The level that stands for a count of one or more. */
export function countLevel(count: number): number {
  return Math.max(1, Math.min(COUNT_LEVELS, 30 - Math.clz32(count)));
}
