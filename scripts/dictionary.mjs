/**
 * `npm run dictionary`: makes the files in `assets/spelling/` from their sources, byte for byte the same each time, and writes
 * their checksums. About half a minute and 450 MB. With `--check` it writes nothing and fails when a file would change.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const require = createRequire(import.meta.url);
require('../bench/typescript.cjs');
const {
  Dictionary,
  compileCounts,
  compileDictionary,
  compileWords,
  pack,
} = require('../src/spelling/compiler/index.ts');

const folder = join(root, 'assets/spelling');
const source = (name) => readFileSync(join(folder, 'sources', name), 'utf8');
const hunspell = (name, extension) => readFileSync(join(root, `node_modules/${name}/index.${extension}`), 'utf8');

const compiled = (name) => compileDictionary(hunspell(name, 'aff'), hunspell(name, 'dic'));
const latvian = compiled('dictionary-lv');
const english = compiled('dictionary-en');
const verdicts = ({ automaton, alphabet }) => new Dictionary(automaton, alphabet);
const texts = [source('office-language-lv.txt'), source('standard-lv.txt')];
const built = {
  'counts-lv.bin': compileCounts(source('film-counts-lv.txt'), texts, verdicts(latvian)),
  'dictionary-en.bin': english,
  'dictionary-lv.bin': latvian,
  'words-en.bin': compileWords(source('words-en.txt'), verdicts(english)),
  'words-lv.bin': compileWords(source('words-lv.txt'), verdicts(latvian)),
};

const check = process.argv.includes('--check');
const checksums = [];
const stale = [];
for (const [name, each] of Object.entries(built)) {
  const bytes = pack(each);
  checksums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  console.log(`${name}: ${bytes.length.toLocaleString('en')} bytes`);
  if (!check) writeFileSync(join(folder, name), bytes);
  else if (!readFileSync(join(folder, name)).equals(bytes)) stale.push(name);
}
if (!check) writeFileSync(join(folder, 'SHA256SUMS'), checksums.join(''));
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run dictionary.`);
  process.exit(1);
}
