import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenize } from '../../src/language/tokens';
import { unpack } from '../../src/spelling/packed';
import { readTreebank } from '../language/treebank';
import { readErrors } from './error-list';
import { nearForm, numbers, sampleForms } from './sample-forms';
import { latvianSpeller } from './spellers';

const FORMS = 100_000;
const root = join(__dirname, '../..');
const installed = spawnSync('hunspell', ['--version']).status === 0;

/** The words that the hunspell program with the files of `dictionary-lv` rejects; the words hold no tab and no line end. */
function rejectedByHunspell(words: readonly string[]): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atbilde-hunspell-'));
  try {
    for (const extension of ['aff', 'dic'])
      copyFileSync(join(root, `node_modules/dictionary-lv/index.${extension}`), join(folder, `lv.${extension}`));
    // With -1 the whole first field of a line is one word, whatever stands in it.
    const output = execFileSync('hunspell', ['-i', 'UTF-8', '-d', join(folder, 'lv'), '-l', '-1'], {
      input: words.map((word) => `${word}\tx\n`).join(''),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      maxBuffer: 2 ** 28,
    });
    return new Set(output.toString().split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function expectAgreement(words: readonly string[]): void {
  const different = [...new Set(words)].filter((word) => word !== '');
  const rejected = rejectedByHunspell(different);
  const speller = latvianSpeller();
  expect(different.filter((word) => speller.inDictionary(word) === rejected.has(word))).toEqual([]);
  expect(rejected.size).toBeLessThan(different.length);
}

// `npm test` says when hunspell is not there, and fails under CI.
(installed ? describe : describe.skip)('the dictionary agrees with the hunspell program', () => {
  const below = numbers(20261125);
  const { automaton, alphabet } = unpack(readFileSync(join(root, 'assets/spelling/dictionary-lv.bin')));
  const forms = sampleForms({ automaton, alphabet }, FORMS, below);

  test('on the words of the treebank and on the misspellings', () => {
    const types = readTreebank().flatMap(({ text }) => tokenize(text).map((token) => token.text));
    expectAgreement([...types, ...readErrors().flatMap(({ error, correct }) => [error, correct])]);
  });

  test('on a hundred thousand forms', () => expectAgreement(forms));

  test('on a hundred thousand near-forms', () => {
    const other = () => forms[below(forms.length)] ?? '';
    expectAgreement(forms.map((form) => nearForm(form, other(), alphabet.letters, below)));
  });
});
