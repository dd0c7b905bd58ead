import { lint } from '../../../src/lint';
import { catalogues } from '../../../src/messages/catalogue';
import { defaultPolicy } from '../../../src/policy/defaults';
import { draftOf } from '../rule-tester';
import { testSpellers } from '../test-spellers';

/** What the rule unknown-word says of a letter with this sentence. */
function unknownIn(sentence: string): string[] {
  const draft = draftOf({ body: `Labdien!\nPaldies par Jūsu vēstuli. ${sentence}\nAr cieņu` });
  const report = lint(draft, defaultPolicy, { catalogue: catalogues.lv, spellers: testSpellers() });
  return report.findings.filter(({ rule }) => rule === 'unknown-word').map(({ text }) => text);
}

const SHORT =
  'poz dzim id apjom parc nodr izm garant atj pielk klas sert tehn būvn cenr izst apst konst kv dok saist pas adm izgl';

test('a short word cut off by a stop inside a sentence is an abbreviation', () => {
  for (const short of SHORT.split(' ')) {
    expect(unknownIn(`Skatiet ${short}. 4.7 tabulā.`)).toEqual([]);
    expect(unknownIn(`Skatiet tabulā (${short}. un nr.) tālāk.`)).toEqual([]);
  }
});

test('at the end of a sentence, behind a vowel or without its stop it is not', () => {
  for (const slip of ['Lūdzu, atsūtiet dokmt.', 'Skatiet pielku. 4 tabulā.', 'Skatiet dokmt 4 tabulā.'])
    expect(unknownIn(slip)).toHaveLength(1);
});

const BRANDS = [
  'eParaksts mobile',
  'eParakstītājs premium',
  'iPhone lightning',
  'OneDrive sync',
  'PowerPoint designer',
];
const FOREIGN = [
  'Zoomify meeting',
  'Booking confirm',
  'Figma prototype',
  'Trello board',
  'Canva design',
  'Doodle poll',
];

test('a word behind a brand or an unknown foreign name belongs to it', () => {
  for (const name of [...BRANDS, ...FOREIGN])
    expect([name, unknownIn(`To dara ar ${name} katru dienu.`)]).toEqual([name, []]);
});

test('a Latvian word without its diacritics does not', () => {
  expect(unknownIn('Ar eParaksts parakstisim līgumu, jo Grzegorz nosutija datus.')).toEqual([
    'parakstisim',
    'nosutija',
  ]);
});

test('a letter that Latvian does not have marks a foreign word, unless a Latvian one is hidden behind it', () => {
  for (const word of 'café résumé façade décor crème brûlée señor über fräulein fête'.split(' '))
    expect([word, unknownIn(`Tas rakstīts kā ${word} tekstā.`)]).toEqual([word, []]);
  expect(unknownIn('Atbildēs pašvaldîba.')).toEqual(['pašvaldîba']);
});
