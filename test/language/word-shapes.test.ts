import {
  isActionNoun,
  isActiveParticiple,
  isExhortation,
  isImperative,
  mayBeInfinitive,
} from '../../src/language/lv/word-shapes';

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
