import { americanSpellings } from './british-spelling';
import { HYPHEN_PARTS } from './compound-parts';
import { CLOSE, Corrections } from './corrections';
import { derivationOf } from './derivations';
import type { Dictionary } from './dictionary';
import { dictionaryOfWords } from './dictionary-of-words';
import { withoutDiacritics } from './edit-costs';
import { type Restoration, restorationsOf } from './restorations';
import type { Speller } from './speller';
import type { SpellingLanguage } from './spelling-language';
import { pairOf, type WordCounts } from './word-counts';
import { hasDigit, isAcronym } from './word-shapes';

/** How many near words say whether a derived word is rather a slip. */
const MOST_NEAR = 5;

/** Letters of the ending in `-ājās`, `-ējas`. */
const REFLEXIVE_ENDING = 4;

/** Spellers with further words that are kept for the next call; the policy's and a person's words seldom change. */
const MOST_REMEMBERED = 2;

/** A dictionary with word lists beside it, and what may be made of their words. */
export class DictionarySpeller implements Speller {
  private readonly nearest: Corrections;
  private derived: readonly { readonly words: readonly string[]; readonly speller: DictionarySpeller }[] = [];

  constructor(
    readonly language: SpellingLanguage,
    private readonly dictionary: Dictionary,
    private readonly lists: readonly Dictionary[],
    private readonly counts: WordCounts | null,
  ) {
    this.nearest = new Corrections([dictionary, ...lists], counts);
  }

  inDictionary(word: string): boolean {
    return this.dictionary.accepts(word);
  }

  accepts(word: string): boolean {
    if (this.isListed(word) || hasDigit(word) || isAcronym(word)) return true;
    if (word.indexOf('-') > 0) return this.acceptsHyphenated(word);
    const small = word.toLowerCase();
    return this.language === 'lv' ? this.acceptsDerived(small) : americanSpellings(small).some(this.isListed);
  }

  isDerived(word: string): boolean {
    return this.language === 'lv' && derivationOf(word.toLowerCase(), this.isListed) !== null;
  }

  withWords(words: readonly string[]): Speller {
    const known = this.derived.find((speller) => speller.words === words);
    if (known) return known.speller;
    const list = dictionaryOfWords(words);
    const speller = new DictionarySpeller(this.language, this.dictionary, [...this.lists, list], this.counts);
    this.derived = [...this.derived.slice(-MOST_REMEMBERED + 1), { words, speller }];
    return speller;
  }

  corrections(word: string, limit: number): readonly string[] {
    return this.nearest.of(word, limit);
  }

  closeCorrections(word: string, limit: number): readonly string[] {
    return this.nearest.of(word, limit, CLOSE);
  }

  frequency(word: string): number {
    return this.counts?.level(word.toLowerCase()) ?? 0;
  }

  follows(previous: string, word: string): boolean {
    return (this.counts?.level(pairOf(previous.toLowerCase(), word.toLowerCase())) ?? 0) > 0;
  }

  restorations(word: string): readonly Restoration[] {
    return restorationsOf(word.toLowerCase(), [this.dictionary, ...this.lists], this.counts);
  }

  private readonly isListed = (word: string): boolean =>
    this.dictionary.accepts(word) || this.lists.some((list) => list.accepts(word));

  /** What is made of known words, unless it is near another: then it may as well be a slip for that. */
  private acceptsDerived(word: string): boolean {
    const derivation = derivationOf(word, this.isListed);
    if (derivation === null || derivation === 'form') return derivation !== null;
    const near = this.closeCorrections(word, MOST_NEAR);
    if (derivation === 'compound') return near.length === 0;
    const skeleton = skeletonOf(word);
    const stem = derivation === 'reflexive' ? word.slice(0, -REFLEXIVE_ENDING) : null;
    return !near.some(
      (each) =>
        (stem === null || !each.startsWith(stem)) && (this.frequency(each) > 0 || skeletonOf(each) === skeleton),
    );
  }

  /** Every part known, or one that joins before a hyphen (`e-rēķins`). */
  private acceptsHyphenated(word: string): boolean {
    const parts = word.split('-');
    return parts.every((part, index) => {
      if (part === '') return false;
      if (index < parts.length - 1 && HYPHEN_PARTS.indexOf(part.toLowerCase()) >= 0) return true;
      return this.accepts(part);
    });
  }
}

/** Without diacritics and doubled letters, which slips of the hand change most. */
function skeletonOf(word: string): string {
  return withoutDiacritics(word).replace(/(.)\1/g, '$1');
}
