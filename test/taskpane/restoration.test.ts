import { examine } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { partsOf } from '../../src/taskpane/state/parts';
import { changedLines, isLostWord, isRestoration, restoredText } from '../../src/taskpane/state/restoration';
import { testSpellers } from '../standard/test-spellers';
import { aDraft } from './a-draft';

const LINES = [
  'Labdien!',
  'Paldies par Jusu vestuli par bedri Liepu iela.',
  'Nama adrese ir zinama.',
  'Aizpildisim to lidz rudenim un ludzam lidz tam pagaidit.',
  'Ar cienu',
];
const { report } = examine(aDraft(LINES), defaultPolicy, { catalogue: catalogues.lv, spellers: testSpellers() });
const spelling = (silenced: Parameters<typeof partsOf>[1] = []) =>
  partsOf(report, silenced, 'ready').find(({ id }) => id === 'spelling');
const bundle = spelling()?.groups.find(isRestoration);
const lost = bundle?.occurrences ?? [];

test('the certain words are one group and always on show; uncertain ones stay by themselves', () => {
  const words = lost.map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Jusu', 'vestuli', 'Aizpildisim', 'lidz', 'ludzam', 'cienu']));
  expect(words.filter((word) => word === 'lidz')).toHaveLength(2);
  expect(words).not.toContain('iela');
  const part = spelling();
  expect(part?.groups.filter(({ finding }) => finding.rule === 'lost-diacritics' && isLostWord(finding))).toEqual([
    bundle,
  ]);
  expect(part?.groups.some(({ finding }) => finding.text === 'iela' && finding.severity === 'hint')).toBe(true);
  expect(part?.groups.slice(0, part.shown)).toContainEqual(bundle);
});

test('ignored in the letter, it is gone as a whole', () => {
  expect(spelling([{ scope: 'letter', rule: 'lost-diacritics' }])?.groups).toEqual([]);
});

test('the text with every word restored, and the lines that change', () => {
  const restored = restoredText(report.authorText, lost);
  expect(restored.split('\n')).toEqual([
    'Labdien!',
    'Paldies par Jūsu vēstuli par bedri Liepu iela.',
    'Nama adrese ir zināma.',
    'Aizpildīsim to līdz rudenim un lūdzam līdz tam pagaidīt.',
    'Ar cieņu',
  ]);
  const lines = changedLines(report.authorText, lost);
  expect(lines.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(LINES.slice(1));
  expect(lines.map((pieces) => pieces.map(({ text, replacement }) => replacement ?? text).join(''))).toEqual(
    restored.split('\n').slice(1),
  );
  for (const pieces of lines)
    for (const { start, text } of pieces) expect(report.authorText.startsWith(text, start)).toBe(true);
});

test('a word alone is no bundle', () => {
  const [one] = lost;
  if (!one) throw new Error('no finding');
  const groups = partsOf({ ...report, findings: [one] }, [], 'ready').flatMap((part) => part.groups);
  expect(groups).toEqual([{ finding: one, occurrences: [one] }]);
  expect(groups.some(isRestoration)).toBe(false);
});
