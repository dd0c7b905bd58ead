import {
  isActionNoun,
  isActiveParticiple,
  isExhortation,
  isImperative,
  isPassiveParticiple,
  mayBeInfinitive,
} from '../../src/language/lv/word-shapes';
import { scorePassives } from './passive-score';

test.each([
  ['sazinieties', true],
  ['ņemiet', true],
  ['atnesiet', true],
  ['pieiet', false],
  ['neiet', false],
  ['saņemsiet', false],
  ['varēsiet', false],
  ['rakstīt', false],
  ['šķiet', false],
  ['jāiziet', false],
  ['daudzviet', false],
  ['skriet', false],
])('isImperative: %s', (word, expected) => {
  expect(isImperative(word)).toBe(expected);
});

test.each([
  ['nekavējam', true],
  ['piesakāmies', true],
  ['sazināsimies', false],
  ['nesmēķētājam', false],
  ['nelielajam', false],
])('isExhortation: %s', (word, expected) => {
  expect(isExhortation(word)).toBe(expected);
});

test.each([
  ['sazināties', true],
  ['saskaņot', true],
  ['pieiet', true],
  ['pienākt', true],
  ['zvaniet', false],
  ['varēsiet', false],
  ['turklāt', false],
])('mayBeInfinitive: %s', (word, expected) => {
  expect(mayBeInfinitive(word)).toBe(expected);
});

test.each([
  ['iekrituši', true],
  ['sazinājušās', true],
  ['debesu', false],
  ['kursi', false],
])('isActiveParticiple: %s', (word, expected) => {
  expect(isActiveParticiple(word)).toBe(expected);
});

test.each([
  ['saskaņošanas', true],
  ['pieteikšanās', true],
  ['vēlēšanas', false],
  ['sanāksmē', false],
  ['šana', false],
])('isActionNoun: %s', (word, expected) => {
  expect(isActionNoun(word)).toBe(expected);
});

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
