/**
 * `node --expose-gc --single-threaded measure.mjs ENGINE`: one engine in a process of its own, with `ATBILDE_ENGINE` naming our own
 * built code; prints its figures as JSON. Times are processor time of one thread, so that other work on the machine does not count;
 * of a single correction, which is too short for that clock, wall time.
 */
import { ENGINES } from './engines.mjs';
import { misspellings, treebankWords } from './words.mjs';

const LOOKUP_SECONDS = 1.5;
/** Each is corrected once, so that nothing is remembered; hunspell needs some fifty milliseconds for one. */
const CORRECTIONS = 240;

const name = process.argv[2] ?? '';
const megabytes = () => {
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1e6, resident: rss / 1e6 };
};

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const before = megabytes();
const started = processorTime();
const engine = await ENGINES[name].load();
engine.accepts('māja');
const loaded = processorTime() - started;
const after = megabytes();

const words = treebankWords();
let looked = 0;
let accepted = 0;
const begin = processorTime();
do {
  for (const word of words) if (engine.accepts(word)) accepted++;
  looked += words.length;
} while (processorTime() - begin < LOOKUP_SECONDS * 1000);
const lookups = looked / (processorTime() - begin);

const errors = misspellings();
const asked = processorTime();
engine.corrections('parstrade');
const firstCorrection = processorTime() - asked;
const step = Math.floor(errors.length / CORRECTIONS);
const times = [];
let first = 0;
let firstFive = 0;
for (let at = 0; at < errors.length && times.length < CORRECTIONS; at += step) {
  const { error, correct } = errors[at];
  const from = performance.now();
  const corrections = engine.corrections(error);
  times.push(performance.now() - from);
  if (corrections[0] === correct) first++;
  if (corrections.includes(correct)) firstFive++;
}
times.sort((a, b) => a - b);

console.log(
  JSON.stringify({
    load: loaded,
    firstCorrection,
    heap: after.heap - before.heap,
    resident: after.resident - before.resident,
    lookups,
    accepted: (100 * accepted) / looked,
    correction: times[Math.floor(times.length / 2)],
    correctionP95: times[Math.floor(times.length * 0.95)],
    first: (100 * first) / times.length,
    firstFive: (100 * firstFive) / times.length,
  }),
);
