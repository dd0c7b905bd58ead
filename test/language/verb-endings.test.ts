import { isDebitive, isOurFuture, isRequestToClient, isTheirFuture } from '../../src/language/lv/verb-endings';

test.each([
  'nosūtīsim',
  'sazināsimies',
  'piezvanīšu',
  'Došu',
  'būšu',
  'sagatavošu',
  'centīšos',
  'nosutisim',
  'piezvanisu',
])('%s is our future', (word) => {
  expect(isOurFuture(word)).toBe(true);
});

test.each(['visu', 'mūsu', 'esošu', 'degošu', 'procesu', 'nosūtām', 'kompasu', 'dušu'])('%s is not', (word) => {
  expect(isOurFuture(word)).toBe(false);
});

test.each(['pastāstīs', 'nosūtīs', 'sāksies', 'ieradīsies'])('%s is their future', (word) => {
  expect(isTheirFuture(word)).toBe(true);
});

test.each(['mājās', 'naktīs', 'zīmēs', 'vērsies'])('%s is not', (word) => {
  expect(isTheirFuture(word)).toBe(false);
});

test.each(['sazinieties', 'atsūtiet', 'varēsiet', 'saņemsiet'])('%s speaks to the client', (word) => {
  expect(isRequestToClient(word)).toBe(true);
});

test.each(['iziet', 'šķiet', 'mazliet', 'siet'])('%s does not', (word) => {
  expect(isRequestToClient(word)).toBe(false);
});

test.each([
  ['jāiesniedz', true],
  ['Jāuzraksta', true],
  ['jau', false],
  ['Jānis', false],
  ['Jāņa', false],
])('%s is a debitive: %s', (word, debitive) => {
  expect(isDebitive(word)).toBe(debitive);
});
