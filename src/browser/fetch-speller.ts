import type { Language } from '../report';
import { loadSpeller, SPELLING_FILES } from '../spelling/load-speller';
import type { Speller } from '../spelling/speller';

/** Reads a language's dictionary from our own static files in `folder`; null for a language that has none. Rejects when a file fails. */
export async function fetchSpeller(folder: URL, language: Language): Promise<Speller | null> {
  if (language === 'ru') return null;
  const names = SPELLING_FILES[language];
  const read = async (name: string) => {
    // The names carry no version: a file that the browser kept from an older release would not fit this one.
    const response = await fetch(new URL(name, folder), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [dictionary, words, counts] = await Promise.all([
    read(names.dictionary),
    names.words === undefined ? undefined : read(names.words),
    names.counts === undefined ? undefined : read(names.counts),
  ]);
  return loadSpeller(language, {
    dictionary,
    ...(words && { words }),
    ...(counts && { counts }),
  });
}
