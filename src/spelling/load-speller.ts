import { Dictionary } from './dictionary';
import { DictionarySpeller } from './dictionary-speller';
import { unpack } from './packed';
import type { Speller } from './speller';
import type { SpellingLanguage } from './spelling-language';
import { WordCounts } from './word-counts';

/** File names in `assets/spelling/`, the same in a package. */
export const SPELLING_FILES: Readonly<Record<SpellingLanguage, SpellingFileNames>> = {
  lv: { dictionary: 'dictionary-lv.bin', words: 'words-lv.bin', counts: 'counts-lv.bin' },
  en: { dictionary: 'dictionary-en.bin', words: 'words-en.bin' },
};

export interface SpellingFileNames {
  readonly dictionary: string;
  readonly words?: string;
  readonly counts?: string;
}

/** The contents of the files named in `SPELLING_FILES`; the caller reads or fetches them. */
export interface SpellingFiles {
  readonly dictionary: Uint8Array;
  /** Our own words. Without them more words are unknown. */
  readonly words?: Uint8Array;
  /** How often words occur. Without them corrections are ranked by nearness alone. */
  readonly counts?: Uint8Array;
}

/**
 * Unpacks the files into a speller: some ten milliseconds, and everything after is synchronous. Throws when a file is damaged
 * or is no spelling file of ours.
 */
export function loadSpeller(language: SpellingLanguage, files: SpellingFiles): Speller {
  const dictionary = readDictionary(files.dictionary);
  const words = files.words ? [readDictionary(files.words)] : [];
  return new DictionarySpeller(language, dictionary, words, files.counts ? new WordCounts(files.counts) : null);
}

function readDictionary(bytes: Uint8Array): Dictionary {
  const { automaton, alphabet } = unpack(bytes);
  return new Dictionary(automaton, alphabet);
}
