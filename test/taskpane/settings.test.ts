import { signatureLines } from '../../src/policy/signature-lines';
import { defaultSettings, readSettings, signatureFor, withSignature } from '../../src/taskpane/state/settings';
import { signatureFaults } from '../../src/taskpane/state/signature-form';

const fields = {
  name: 'Līga Ozoliņa-Kalna',
  institution: 'Ādažu novada pašvaldība',
  position: 'Klientu apkalpošanas speciāliste',
  phone: '+371 67 895 077',
  email: 'liga.ozolina@adazi.lv',
  website: 'www.adazi.lv',
};

test('nothing saved means the defaults', () => {
  for (const saved of [null, undefined, 'x', 3, []]) expect(readSettings(saved)).toEqual(defaultSettings);
});

test('what an older or a broken version saved costs only what cannot be read', () => {
  expect(
    readSettings({
      language: 'en',
      look: 'sometimes',
      welcomed: 'yes',
      words: ['domnīca', 3, null],
      signatures: [{ ...fields, address: 'a@adazi.lv' }, { address: 'b@adazi.lv' }],
      silences: [{ scope: 'rule', rule: 'wording' }, { scope: 'place', rule: 'x' }, 'y'],
      added: true,
    }),
  ).toEqual({
    language: 'en',
    look: 'itself',
    welcomed: false,
    words: ['domnīca'],
    signatures: [{ ...fields, address: 'a@adazi.lv' }],
    silences: [{ scope: 'rule', rule: 'wording' }],
  });
});

test('settings survive being saved as JSON', () => {
  const settings = withSignature(
    { ...defaultSettings, words: ['domnīca'], silences: [{ scope: 'words', rule: 'wording', text: 'ņemot vērā' }] },
    { ...fields, address: 'Liga.Ozolina@adazi.lv' },
  );
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('a signature goes with the address the letter is sent from', () => {
  const own = withSignature(defaultSettings, { ...fields, address: 'liga.ozolina@adazi.lv' });
  const both = withSignature(own, { ...fields, email: 'dome@adazi.lv', address: 'dome@adazi.lv' });
  expect(signatureFor(both, 'DOME@adazi.lv')?.email).toBe('dome@adazi.lv');
  expect(signatureFor(both, 'cits@adazi.lv')).toBeNull();
  expect(withSignature(both, { ...fields, name: 'Līga Kalna', address: 'dome@adazi.lv' }).signatures).toHaveLength(2);
});

test.each([
  ['name', ['Līga', '', '  ', '123 456'], ['Līga Ozola', 'Anna Marija Ozola', 'J. Bērziņš']],
  ['institution', ['', 'AN'], ['Ādažu novada dome']],
  ['position', ['', ' '], ['jurists']],
  [
    'phone',
    ['', '6789507', '678950771', 'zvaniet', '12345678'],
    ['67895077', '+371 2 912 3456', '(+371) 67895077', '+372 6123456'],
  ],
  ['email', ['liga', 'liga@', ''], ['liga@adazi.lv']],
  ['website', ['adazi', '', 'skat. mājaslapu'], ['www.adazi.lv', 'https://www.adazi.lv/', 'ādaži.lv']],
] as const)('the field %s tells what cannot be a signature', (field, wrong, right) => {
  for (const value of wrong)
    expect([value, [...signatureFaults({ ...fields, [field]: value })]]).toEqual([value, [field]]);
  for (const value of right) expect([value, [...signatureFaults({ ...fields, [field]: value })]]).toEqual([value, []]);
});

test('a template gives the lines that have something to say', () => {
  expect(
    signatureLines(['{name}', '{position}, {institution}', 'Tālr. {phone}', '—'], { ...fields, phone: ' ' }),
  ).toEqual(['Līga Ozoliņa-Kalna', 'Klientu apkalpošanas speciāliste, Ādažu novada pašvaldība', '—']);
});
