import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../report';
import { loadSpeller, SPELLING_FILES } from '../spelling/load-speller';
import type { Speller } from '../spelling/speller';
import type { SpellingLanguage } from '../spelling/spelling-language';
import type { CommandContext } from './context';
import { errorCode } from './error-code';

/**
 * Spellers of the asked languages. A dictionary that is missing or damaged is told once on standard error; the rest works, and
 * that language stays unspelt.
 */
export async function loadSpellers(
  languages: readonly SpellingLanguage[],
  { terminal, texts, folders }: CommandContext,
): Promise<Readonly<Partial<Record<Language, Speller>>>> {
  const folder = folders.spelling;
  const spellers: Partial<Record<Language, Speller>> = {};
  for (const language of languages) {
    const names = SPELLING_FILES[language];
    let path = '';
    const read = (name: string) => {
      path = join(folder, name);
      return readFile(path);
    };
    try {
      spellers[language] = loadSpeller(language, {
        dictionary: await read(names.dictionary),
        ...(names.words ? { words: await read(names.words) } : {}),
        ...(names.counts ? { counts: await read(names.counts) } : {}),
      });
    } catch (error) {
      const missing = errorCode(error) === 'ENOENT';
      const complaint = missing
        ? texts.dictionary.missing({ language, path })
        : texts.dictionary.damaged({ language, path: folder });
      terminal.complain(`${complaint}\n`);
    }
  }
  return spellers;
}
