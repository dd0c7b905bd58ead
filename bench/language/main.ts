/**
 * `npm run bench:language`: the language ground and every rule on running text, measured on the development part of the Latvian
 * treebank. Prints one table and writes `docs/rules/false-alarms.json`, which the rules' pages quote.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONJUNCTIONS, type ConjunctionId } from '../../src/language/lv/conjunctions';
import { scoreCommas } from '../../test/language/comma-score';
import { scorePassives } from '../../test/language/passive-score';
import { scoreSentences } from '../../test/language/sentence-score';
import { type AlarmFigures, countAlarms } from './alarms';

const OUTPUT = join(__dirname, '../../docs/rules/false-alarms.json');

function row(...cells: readonly (string | number)[]): void {
  const [first = '', ...rest] = cells;
  console.log(String(first).padEnd(26) + rest.map((cell) => String(cell).padStart(12)).join(''));
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

const sentences = scoreSentences();
row('sentence boundaries', 'of', 'precision', 'recall', 'F1');
row('', sentences.boundaries, sentences.precision.toFixed(2), sentences.recall.toFixed(2), sentences.f1.toFixed(2));

console.log();
row('passives with tikt', 'of', 'precision', 'recall');
const passives = scorePassives();
row('', passives.passives, passives.precision.toFixed(1), passives.recall.toFixed(1));

console.log();
row('deleted commas before', 'of', 'recall %', 'false', 'precision %');
let commas = 0;
let found = 0;
let falseAlarms = 0;
for (const id of Object.keys(CONJUNCTIONS) as ConjunctionId[]) {
  const score = scoreCommas(id);
  commas += score.commas;
  found += score.found;
  falseAlarms += score.falseAlarms.length;
  const wrong = score.falseAlarms.length;
  row(
    CONJUNCTIONS[id].words[0],
    score.commas,
    percent(score.found, score.commas),
    wrong,
    percent(score.found, score.found + wrong),
  );
}
row('all', commas, percent(found, commas), falseAlarms, percent(found, found + falseAlarms));

console.log();
const figures = countAlarms();
const genres = [...figures.words.keys()];
row('alarms per 1,000 words', ...genres, 'all', 'of these', 'number');
row('', ...genres.map(() => ''), '', 'warnings', '');
const perThousand: Record<string, Record<string, number>> = {};
for (const { rule, warnings, hints } of figures.alarms) {
  const rates = genres.map((genre) => rate((warnings.get(genre) ?? 0) + (hints.get(genre) ?? 0), figures, [genre]));
  const number = sum(warnings) + sum(hints);
  perThousand[rule] = Object.fromEntries(genres.map((genre, index) => [genre, rates[index] ?? 0]));
  row(rule, ...rates, rate(number, figures, genres), rate(sum(warnings), figures, genres), number);
}
row('words', ...genres.map((genre) => figures.words.get(genre) ?? 0), sum(figures.words));
writeFileSync(OUTPUT, `${JSON.stringify(perThousand, null, 2)}\n`);

function rate(count: number, { words }: AlarmFigures, of: readonly string[]): number {
  const all = of.reduce((total, genre) => total + (words.get(genre) ?? 0), 0);
  return Math.round((100000 * count) / Math.max(1, all)) / 100;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
