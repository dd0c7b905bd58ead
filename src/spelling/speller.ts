import type { Language } from '../report';
import type { Restoration } from './restorations';

/** What the rules need of spelling: synchronous, no allocation of note for a lookup. Words are NFC. */
export interface Speller {
  readonly language: Language;
  /** The verdict of the dictionary alone, case rules included. */
  inDictionary(word: string): boolean;
  /**
   * The product's verdict on a word by itself: the dictionary, our own words, those given to `withWords`, what is made regularly
   * of them and is no likely slip for another word, acronyms, words with a digit.
   */
  accepts(word: string): boolean;
  /** Whether a word that is not accepted is made regularly of known ones all the same: it may be right, or a slip. */
  isDerived(word: string): boolean;
  /** This speller with further words known, in all forms that are regular for them: a person's own, the policy's, names. */
  withWords(words: readonly string[]): Speller;
  /** Corrections, best first, in the case of the word asked; empty when none is near enough. */
  corrections(word: string, limit: number): readonly string[];
  /** Those of `corrections` that are a single slip or lost diacritics away. */
  closeCorrections(word: string, limit: number): readonly string[];
  /** How common the word is: 0 not seen, else 1…15, one more for each doubling (see `WordCounts`). */
  frequency(word: string): number;
  /** Whether the two words were seen one after the other; only known of words that have a twin but for diacritics. */
  follows(previous: string, word: string): boolean;
  /** What `word` may be when its letters have lost their diacritics: the commonest first, the word itself among them. */
  restorations(word: string): readonly Restoration[];
}
