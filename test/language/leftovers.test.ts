import { spokenMarksOf } from '../../src/language/lv/spoken-marks';
import { placeholdersOf } from '../../src/language/placeholders';
import { tokenize } from '../../src/language/tokens';
import { readTreebank } from './treebank';

function placeholders(text: string): string[] {
  return placeholdersOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Labdien, [vārds]!', ['[vārds]']],
  ['Labdien, [Vārds Uzvārds]!', ['[Vārds Uzvārds]']],
  ['līdz XX.XX.2026. un xx.xx.xxxx', ['XX.XX.2026', 'xx.xx.xxxx']],
  ['līdz XX. maijam, 20XX. gadā', ['XX']],
  ['DD.MM.YYYY vai dd.mm.gggg.', ['DD.MM.YYYY', 'dd.mm.gggg']],
  ['Nr. ____ no ……… un .......', ['____', '………', '.......']],
  ['{datums}, {{name}} un <uzvārds>', ['{datums}', '{{name}}', '<uzvārds>']],
  ['(vārds, uzvārds) un ( datums )', ['(vārds, uzvārds)']],
])('%s', (text, expected) => {
  expect(placeholders(text)).toEqual(expected);
});

test.each([
  'Skatiet [1], [2, 3] un [Bērziņš, 2019].',
  'Citāts [..] un […], [EXTERNAL]',
  'a < b un c > d, cena <50 eiro',
  'XX gadsimts, XXVII Dziesmu svētki, XXL izmērs, xls fails',
  'Jānis Bērziņš <janis@example.com>',
  'Tā… bet... un .. tā.',
  '(skatiet pielikumu) un (adrese: Gaujas iela 33A)',
])('is silent: %s', (text) => {
  expect(placeholders(text)).toEqual([]);
});

test('finds neither gaps nor dictated marks in edited text', () => {
  for (const { text } of readTreebank()) {
    const tokens = tokenize(text);
    const whole = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length };
    expect([text, placeholders(text)]).toEqual([text, []]);
    expect([text, spokenMarksOf(tokens, whole)]).toEqual([text, []]);
  }
});
