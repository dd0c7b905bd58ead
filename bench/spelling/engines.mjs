/** The spelling engines that are compared, each behind the same calls. */
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
 * `load` imports the code and makes the engine ready from its files; `files` are what a browser has to fetch, our own code set apart,
 * which `build-engine.mjs` makes.
 */
export const ENGINES = {
  atbilde: {
    files: ['dictionary-lv.bin', 'words-lv.bin', 'counts-lv.bin'].map((name) => join(root, 'assets/spelling', name)),
    async load() {
      const { loadSpeller, SPELLING_FILES } = require(process.env.ATBILDE_ENGINE);
      const files = Object.entries(SPELLING_FILES.lv).map(([key, name]) => [
        key,
        readFileSync(join(root, 'assets/spelling', name)),
      ]);
      const speller = loadSpeller('lv', Object.fromEntries(files));
      return {
        accepts: (word) => speller.inDictionary(word),
        corrections: (word) => speller.corrections(word, 5),
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
    async load() {
      const { createHunspellFromFiles } = await import('hunspell-wasm');
      const hunspell = await createHunspellFromFiles(hunspellFile('aff'), hunspellFile('dic'));
      return {
        accepts: (word) => hunspell.testSpelling(word),
        corrections: (word) => hunspell.getSpellingSuggestions(word).slice(0, 5),
      };
    },
  },
  cspell: {
    files: [join(modules, 'cspell-trie-lib/dist/index.js'), trieFile],
    async load() {
      const { decodeTrie } = await import('cspell-trie-lib');
      const trie = decodeTrie(new Uint8Array(gunzipSync(readFileSync(trieFile))));
      return {
        // The trie knows no rule for capitals; without one it rejects every seventh word of the treebank.
        accepts: (word) => trie.hasWord(word, true) || trie.hasWord(word.toLowerCase(), true),
        corrections: (word) => trie.suggest(word, { numSuggestions: 5 }),
      };
    },
  },
};
