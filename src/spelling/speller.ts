import type { Language } from '../report';

/** What the rules need of spelling: synchronous, no allocation of note for a lookup. Words are NFC. */
export interface Speller {
  readonly language: Language;
  /** The verdict of the dictionary alone, case rules included. */
  inDictionary(word: string): boolean;
  /** The product's verdict: the dictionary, our own word list, or a form of a word given to `withWords`. */
  accepts(word: string): boolean;
  /** Corrections, best first, in the case of the word asked; empty when none is near enough. */
  corrections(word: string, limit: number): readonly string[];
}
