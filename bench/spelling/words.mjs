/** What the engines are asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './engines.mjs';

/** The different words of the treebank's development part, as they stand there. */
export function treebankWords() {
  const text = readFileSync(join(root, 'test/corpus/treebank/lvtb-dev.tsv'), 'utf8');
  return [...new Set(text.match(/\p{L}+/gu))];
}

/** The nonwords of the list of misspellings. */
export function misspellings() {
  return readFileSync(join(root, 'test/spelling/errors.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , , word]) => word === 'nonword')
    .map(([error, correct]) => ({ error, correct }));
}
