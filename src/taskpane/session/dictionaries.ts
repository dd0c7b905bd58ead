import type { Language } from '../../report';
import type { Speller } from '../../spelling/speller';
import type { SpellingState } from '../state/parts';

/** Makes a speller of a language from our own static files; null where there is no dictionary for it. */
export type LoadSpeller = (language: Language) => Promise<Speller | null>;

export interface Dictionaries {
  /** Spellers that are ready at this moment. */
  spellers(): Readonly<Partial<Record<Language, Speller>>>;
  stateOf(language: Language): SpellingState;
  /** The file could not be loaded; the rest of the check goes on. */
  failed(language: Language): boolean;
  /** Loads a language once; resolves when it is clear how it went. */
  load(language: Language): Promise<void>;
}

export function createDictionaries(loadSpeller: LoadSpeller): Dictionaries {
  const spellers = new Map<Language, Speller>();
  const failures = new Set<Language>();
  const without = new Set<Language>();
  const loading = new Map<Language, Promise<void>>();

  const start = async (language: Language) => {
    try {
      const speller = await loadSpeller(language);
      if (speller === null) without.add(language);
      else spellers.set(language, speller);
    } catch {
      failures.add(language);
    }
  };

  return {
    spellers: () => Object.fromEntries(spellers),
    stateOf(language) {
      if (spellers.has(language)) return 'ready';
      return failures.has(language) || without.has(language) ? 'unavailable' : 'waiting';
    },
    failed: (language) => failures.has(language),
    load(language) {
      const known = loading.get(language) ?? start(language);
      loading.set(language, known);
      return known;
    },
  };
}
