import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpeller, SPELLING_FILES } from '../../src/spelling/load-speller';
import type { Speller } from '../../src/spelling/speller';
import type { SpellingLanguage } from '../../src/spelling/spelling-language';

const loaded = new Map<SpellingLanguage, Speller>();

/** The speller as it ships, loaded once a test file. */
export function speller(language: SpellingLanguage): Speller {
  const known = loaded.get(language);
  if (known) return known;
  const { dictionary, words, counts } = SPELLING_FILES[language];
  const read = (name: string) => readFileSync(join(__dirname, '../../assets/spelling', name));
  const made = loadSpeller(language, {
    dictionary: read(dictionary),
    ...(words ? { words: read(words) } : {}),
    ...(counts ? { counts: read(counts) } : {}),
  });
  loaded.set(language, made);
  return made;
}

export const latvianSpeller = () => speller('lv');
export const englishSpeller = () => speller('en');
