import { Corrections } from './corrections';
import type { Dictionary } from './dictionary';
import type { Speller } from './speller';
import type { SpellingLanguage } from './spelling-language';
import type { WordCounts } from './word-counts';

/** A dictionary with word lists beside it. */
export class DictionarySpeller implements Speller {
  private readonly found: Corrections;

  constructor(
    readonly language: SpellingLanguage,
    private readonly dictionary: Dictionary,
    private readonly lists: readonly Dictionary[],
    counts: WordCounts | null,
  ) {
    this.found = new Corrections([dictionary, ...lists], counts);
  }

  inDictionary(word: string): boolean {
    return this.dictionary.accepts(word);
  }

  accepts(word: string): boolean {
    return this.dictionary.accepts(word) || this.lists.some((list) => list.accepts(word));
  }

  corrections(word: string, limit: number): readonly string[] {
    return this.found.of(word, limit);
  }
}
