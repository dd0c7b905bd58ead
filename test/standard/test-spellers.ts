import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from '../../src/lint';
import { loadSpeller, SPELLING_FILES } from '../../src/spelling/load-speller';
import type { SpellingLanguage } from '../../src/spelling/spelling-language';

const folder = join(__dirname, '../../assets/spelling');
let loaded: Resources['spellers'] | null = null;

/** The shipped dictionaries, loaded once for all rule tests. */
export function testSpellers(): Resources['spellers'] {
  loaded ??= { lv: load('lv'), en: load('en') };
  return loaded;
}

function load(language: SpellingLanguage) {
  const { dictionary, words, counts } = SPELLING_FILES[language];
  const read = (name: string) => readFileSync(join(folder, name));
  return loadSpeller(language, {
    dictionary: read(dictionary),
    ...(words && { words: read(words) }),
    ...(counts && { counts: read(counts) }),
  });
}
