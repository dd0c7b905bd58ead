import { CONJUNCTIONS, type ConjunctionId } from '../../src/language/lv/conjunctions';
import { scoreCommas } from './comma-score';

/** Recall in per cent that research section D proved, by conjunction; nothing may alarm on the treebank's edited text. */
const PROVED: Readonly<Record<ConjunctionId, number>> = {
  ka: 94.4,
  jo: 96.2,
  kas: 92.5,
  kad: 85.6,
  lai: 92.3,
  kur: 91,
  ja: 67,
  kamer: 100,
  kaAri: 100,
  bet: 96.5,
  laiGan: 92.9,
  kapec: 90,
  kurs: 96.5,
  ko: 90,
  cik: 80,
  vai: 80,
  nevis: 100,
};

/** Alarms on the edited text that are right: the newspaper's own slips. */
const SLIPS = ['tajā ko'];

test.each(Object.keys(CONJUNCTIONS) as ConjunctionId[])('commas before %s are as good as proved', (id) => {
  const { commas, found, falseAlarms } = scoreCommas(id);
  expect(falseAlarms.filter((alarm) => !SLIPS.some((slip) => alarm.includes(slip)))).toEqual([]);
  expect((100 * found) / commas).toBeGreaterThanOrEqual(PROVED[id]);
});

test('words that never take such a rule have none', () => {
  const all = Object.values(CONJUNCTIONS).flatMap(({ words }) => [...words] as string[]);
  for (const word of ['kā', 'tomēr', 'taču', 'nekā', 'tā kā', 'it kā', 'tikko']) expect(all).not.toContain(word);
});
