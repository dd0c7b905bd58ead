/**
 * `npm run bench:spelling`: our speller beside those that others offer for Latvian, in one run on one machine. Every engine is
 * measured in a process of its own with one thread, the engines by turns in several rounds; medians of the rounds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildEngine } from './build-engine.mjs';
import { downloadOf } from './download.mjs';
import { ENGINES, root } from './engines.mjs';
import { printFigures } from './figures.mjs';
import { misspellings, treebankWords } from './words.mjs';

const ROUNDS = 5;
const names = Object.keys(ENGINES);
const engine = await buildEngine();
const rounds = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const name of names) {
    const output = execFileSync(
      process.execPath,
      ['--expose-gc', '--single-threaded', join(root, 'bench/spelling/measure.mjs'), name],
      { env: { ...process.env, ATBILDE_ENGINE: engine } },
    );
    rounds[name].push(JSON.parse(output.toString()));
  }
}
const downloads = Object.fromEntries(names.map((name) => [name, downloadOf(name, engine)]));

const median = (name, figure) => {
  const values = rounds[name].map((round) => round[figure]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
};
const measured = (figure) => (name) => median(name, figure);
const download = (figure) => (name) => downloads[name][figure];

/** Title, figure of an engine, digits, and what the ratio to hunspell-wasm says: how many times more, or what part. */
const ROWS = [
  ['lookups, thousands a CPU second', measured('lookups'), 0, 'times'],
  ['correction, median ms', measured('correction'), 3, 'faster'],
  ['correction, 95th percentile ms', measured('correctionP95'), 3, 'faster'],
  ['cold load to first lookup, CPU ms', measured('load'), 1, 'faster'],
  ['first correction, CPU ms', measured('firstCorrection'), 1, 'faster'],
  ['heap and buffers, MB', measured('heap'), 1, 'part'],
  ['resident memory, MB', measured('resident'), 1, 'part'],
  ['download uncompressed, KB', download('raw'), 0, 'part'],
  ['download gzip, KB', download('gzip'), 0, 'part'],
  ['download brotli, KB', download('brotli'), 0, 'part'],
  ['first correction right, %', measured('first'), 1, ''],
  ['right one among five, %', measured('firstFive'), 1, ''],
  ['treebank words accepted, %', measured('accepted'), 1, ''],
];

const line = (title, cells) => console.log(title.padEnd(34) + cells.map((cell) => cell.padStart(15)).join(''));
line('', [...names, ...names.slice(1).map((name) => `: ${name}`)]);
for (const [title, figure, digits, kind] of ROWS) {
  const own = figure('atbilde');
  const ratios = names.slice(1).map((name) => {
    if (kind === '') return '';
    const ratio = kind === 'faster' ? figure(name) / own : own / figure(name);
    return kind === 'part' ? ratio.toFixed(2) : `${ratio.toFixed(ratio < 10 ? 1 : 0)} x`;
  });
  line(title, [...names.map((name) => figure(name).toFixed(digits)), ...ratios]);
}
hunspellProgram();
printFigures();

/** The native program where it is installed: start with dictionary, and words a second with the start taken off. */
function hunspellProgram() {
  if (spawnSync('hunspell', ['--version']).status !== 0) return console.log('hunspell program: not installed');
  const run = (option, words) => {
    const started = performance.now();
    execFileSync('hunspell', ['-i', 'UTF-8', '-d', join(root, 'node_modules/dictionary-lv/index'), option, '-1'], {
      input: words.map((word) => `${word}\tx\n`).join(''),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
    return performance.now() - started;
  };
  const words = treebankWords();
  const errors = misspellings()
    .filter((_, at) => at % 16 === 0)
    .map(({ error }) => error);
  const start = Math.min(run('-l', []), run('-l', []));
  const lookups = words.length / (run('-l', words) - start);
  const correction = (run('-a', errors) - start) / errors.length;
  console.log(
    `hunspell program: ${lookups.toFixed(0)} thousand lookups a second, ${correction.toFixed(1)} ms a correction, start ${start.toFixed(0)} ms`,
  );
}
