/**
 * `npm run dictionary`: makes the files in `assets/spelling/` from their sources, byte for byte the same each time, and writes
 * their checksums. About half a minute and 400 MB.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const { importTypeScript } = await import('./bundle.mjs');
const { Dictionary, compileCounts, compileDictionary, compileWords, pack, readCounts } = await importTypeScript(
  'src/spelling/compiler/index.ts',
);

const folder = join(root, 'assets/spelling');
const source = (name) => readFileSync(join(folder, 'sources', name), 'utf8');
const hunspell = (name, extension) => readFileSync(join(root, `node_modules/${name}/index.${extension}`), 'utf8');

const latvian = compileDictionary(hunspell('dictionary-lv', 'aff'), hunspell('dictionary-lv', 'dic'));
const built = {
  'counts-lv.bin': compileCounts(readCounts(source('film-counts-lv.txt'))),
  'dictionary-en.bin': compileDictionary(hunspell('dictionary-en', 'aff'), hunspell('dictionary-en', 'dic')),
  'dictionary-lv.bin': latvian,
  'words-lv.bin': compileWords(source('words-lv.txt'), new Dictionary(latvian.automaton, latvian.alphabet)),
};

const checksums = [];
for (const [name, automaton] of Object.entries(built)) {
  const bytes = pack(automaton);
  writeFileSync(join(folder, name), bytes);
  checksums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  console.log(
    `${name}: ${bytes.length.toLocaleString('en')} bytes, ${(automaton.automaton.arcs.length - 1).toLocaleString('en')} arcs`,
  );
}
writeFileSync(join(folder, 'SHA256SUMS'), checksums.join(''));
