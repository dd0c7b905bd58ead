/** What our speller finds and what it cries wolf at: the misspellings by kind, and edited text by genre. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { scoreCorrections } = require('../../test/spelling/error-list.ts');
const { scoreAlarms } = require('../../test/spelling/alarm-score.ts');
const { latvianSpeller } = require('../../test/spelling/spellers.ts');

const row = (title, ...cells) =>
  console.log(title.padEnd(24) + cells.map((cell) => String(cell).padStart(16)).join(''));
const percent = (part, whole) => ((100 * part) / whole).toFixed(1);
const perThousand = (part, whole) => ((1000 * part) / whole).toFixed(1);

export function printFigures() {
  row('\nmisspellings, %', 'items', 'found', 'alarmed', 'first right', 'one of five');
  for (const [kind, { items, found, alarmed, first, firstFive }] of scoreCorrections(latvianSpeller()))
    row(kind, items, ...[found, alarmed, first, firstFive].map((part) => percent(part, items)));

  row('\nalarms in 1,000 words', 'words', 'dictionary alone', 'our rules', 'warnings', 'small letters');
  for (const [genre, { words, rejected, alarms, warnings, lowerCase }] of scoreAlarms(latvianSpeller()))
    row(genre, words, ...[rejected, alarms, warnings, lowerCase].map((part) => perThousand(part, words)));
}
