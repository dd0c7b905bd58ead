/** The spelling engines that are compared, each behind the same calls. Packages are imported before the clock starts. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'bench/node_modules');
const hunspellFile = (extension) => join(root, `node_modules/dictionary-lv/index.${extension}`);
const trieFile = join(modules, '@cspell/dict-lv/dict/lv.trie.gz');

/**
 * `prepare` imports the code and resolves to `load`, which makes the engine ready from its files; `files` are what a browser has to
 * fetch, our own code (`engine.js`) set apart.
 */
export const ENGINES = {
  atbilde: {
    files: ['dictionary-lv.bin', 'words-lv.bin', 'counts-lv.bin'].map((name) => join(root, 'assets/spelling', name)),
    async prepare() {
      require('../typescript.cjs');
      const { loadSpeller, SPELLING_FILES } = require('../../src/spelling/load-speller.ts');
      return async () => {
        const files = Object.entries(SPELLING_FILES.lv).map(([key, name]) => [
          key,
          readFileSync(join(root, 'assets/spelling', name)),
        ]);
        const speller = loadSpeller('lv', Object.fromEntries(files));
        return {
          accepts: (word) => speller.inDictionary(word),
          corrections: (word) => speller.corrections(word, 5),
        };
      };
    },
  },
  'hunspell-wasm': {
    files: [
      ...readdirSync(join(modules, 'hunspell-wasm/dist'))
        .filter((name) => name.endsWith('.js') && name !== 'Test.js')
        .map((name) => join(modules, 'hunspell-wasm/dist', name)),
      join(modules, 'hunspell-wasm/wasm/hunspell.js'),
      join(modules, 'hunspell-wasm/wasm/hunspell.wasm'),
      hunspellFile('aff'),
      hunspellFile('dic'),
    ],
    async prepare() {
      const { createHunspellFromFiles } = await import('hunspell-wasm');
      return async () => {
        const hunspell = await createHunspellFromFiles(hunspellFile('aff'), hunspellFile('dic'));
        return {
          accepts: (word) => hunspell.testSpelling(word),
          corrections: (word) => hunspell.getSpellingSuggestions(word).slice(0, 5),
        };
      };
    },
  },
  cspell: {
    files: [join(modules, 'cspell-trie-lib/dist/index.js'), trieFile],
    async prepare() {
      const { decodeTrie } = await import('cspell-trie-lib');
      return async () => {
        const trie = decodeTrie(new Uint8Array(gunzipSync(readFileSync(trieFile))));
        return {
          accepts: (word) => trie.hasWord(word, true),
          corrections: (word) => trie.suggest(word, { numSuggestions: 5 }),
        };
      };
    },
  },
};
