import type { Language } from '../report';

/** What the rules need of spelling: synchronous, no allocation of note for a lookup. Words are NFC. */
export interface Speller {
  readonly language: Language;
  /** The verdict of the dictionary alone, case rules included. */
  inDictionary(word: string): boolean;
  /**
   * The product's verdict on a word by itself: the dictionary, our own words, those given to `withWords`, what is made regularly
   * of them, acronyms, words with a digit.
   */
  accepts(word: string): boolean;
  /** This speller with further words known, in all forms that are regular for them: a person's own, the policy's, names. */
  withWords(words: readonly string[]): Speller;
  /** Corrections, best first, in the case of the word asked; empty when none is near enough. */
  corrections(word: string, limit: number): readonly string[];
}
