import { examine } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { canBeLearnt, withWords, wordsIn, wordToLearn } from '../../src/taskpane/state/own-words';
import { defaultSettings } from '../../src/taskpane/state/settings';
import { testSpellers } from '../standard/test-spellers';
import { aDraft } from './a-draft';

function unknownWords(lines: readonly string[], words: readonly string[] = []) {
  const { report, letter } = examine(
    aDraft(lines),
    { ...defaultPolicy, words },
    { catalogue: catalogues.lv, spellers: testSpellers() },
  );
  return report.findings.filter(canBeLearnt).map((finding) => ({ finding, learnt: wordToLearn(finding, letter) }));
}

test('a capital at the beginning of a sentence is not part of the word; one inside a sentence is', () => {
  const [first, inside] = unknownWords(['Labdien!', 'Aizpildisim bedri, to zina Jusu kaimiņš.', 'Ar cieņu']);
  expect([first?.finding.text, first?.learnt]).toEqual(['Aizpildisim', 'aizpildisim']);
  expect([inside?.finding.text, inside?.learnt]).toEqual(['Jusu', 'Jusu']);
});

test('a word that is taught is right in its cases, and beside it nothing else is', () => {
  const lines = [
    'Labdien!',
    'To darīs rīkkopa, par rīkkopas darbu ziņosim, palīdziet rīkkopai un rīkvedim.',
    'Ar cieņu',
  ];
  const texts = (words: readonly string[]) => unknownWords(lines, words).map(({ finding }) => finding.text);
  expect(texts([])).toEqual(expect.arrayContaining(['rīkkopa', 'rīkkopas', 'rīkkopai', 'rīkvedim']));
  expect(texts(['rīkkopa'])).toEqual(['rīkvedim']);
});

test('words that are typed come one by one, composed, each once', () => {
  expect(wordsIn('  domnīca, ātrtelpa;rīkkopa\n')).toEqual(['domnīca', 'ātrtelpa', 'rīkkopa']);
  expect(wordsIn('a\u0304trtelpa')).toEqual(['ātrtelpa']);
  expect(wordsIn(' , ')).toEqual([]);
  const settings = withWords({ ...defaultSettings, words: ['domnīca', 'rīkkopa'] }, ['domnīca', 'domnīca']);
  expect(settings.words).toEqual(['rīkkopa', 'domnīca']);
});
