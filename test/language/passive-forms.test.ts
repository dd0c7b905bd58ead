import { isPassiveParticiple } from '../../src/language/lv/passive-forms';
import { scorePassives } from './passive-score';

test.each([
  ['izskatīts', true],
  ['nosūtītas', true],
  ['akts', false],
  ['pilsēta', false],
])('isPassiveParticiple: %s', (word, expected) => {
  expect(isPassiveParticiple(word)).toBe(expected);
});

test('finds the passives of the treebank: precision at least 99 %, recall at least 95 %', () => {
  const { passives, precision, recall } = scorePassives();
  expect(passives).toBe(124);
  expect(precision).toBeGreaterThanOrEqual(99);
  expect(recall).toBeGreaterThanOrEqual(95);
});
