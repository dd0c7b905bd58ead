import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCounts, compileDictionary, compileWords, Dictionary, pack } from '../../src/spelling/compiler';
import { unpack } from '../../src/spelling/packed';

const folder = join(__dirname, '../../assets/spelling');
const bytesOf = (name: string) => readFileSync(join(folder, name));
const source = (name: string) => readFileSync(join(folder, 'sources', name), 'utf8');
const hunspell = (extension: string) =>
  readFileSync(join(__dirname, `../../node_modules/dictionary-en/index.${extension}`), 'utf8');

function dictionary(name: string): Dictionary {
  const { automaton, alphabet } = unpack(bytesOf(name));
  return new Dictionary(automaton, alphabet);
}

test('the committed files are those that `npm run dictionary` made, each at most 1 MB', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  const sums = files.sort().map((name) => `${createHash('sha256').update(bytesOf(name)).digest('hex')}  ${name}\n`);
  expect(sums.join('')).toBe(source('../SHA256SUMS'));
  for (const name of files) expect(bytesOf(name).length).toBeLessThanOrEqual(1_000_000);
});

test('the sources give the committed files again, byte for byte', () => {
  // The Latvian dictionary takes half a minute: `npm run dictionary -- --check` compares it too.
  const texts = [source('office-language-lv.txt'), source('standard-lv.txt')];
  const latvian = dictionary('dictionary-lv.bin');
  const built = {
    'counts-lv.bin': compileCounts(source('film-counts-lv.txt'), texts, latvian),
    'dictionary-en.bin': compileDictionary(hunspell('aff'), hunspell('dic')),
    'words-en.bin': compileWords(source('words-en.txt'), dictionary('dictionary-en.bin')),
    'words-lv.bin': compileWords(source('words-lv.txt'), latvian),
  };
  for (const [name, each] of Object.entries(built))
    expect([name, bytesOf(name).equals(pack(each))]).toEqual([name, true]);
});

test('every file names its source and its licence', () => {
  const readme = source('../README.md');
  for (const name of readdirSync(folder).filter((each) => /\.bin$|^LICENSE/.test(each))) expect(readme).toContain(name);
});
