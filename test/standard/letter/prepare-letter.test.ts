import type { Range } from '../../../src/mail/mail';
import { letterOf } from '../letter-of';

const SIGNATURE =
  '\n\nAnna Kalniņa\nSpeciāliste\nĀdažu novada pašvaldība\nTālr. 67997350\nanna.kalnina@adazi.lv\nwww.adazi.lv';
const LETTER = `Labdien, Bērziņa kungs!
Paldies par Jūsu vēstuli. Bedre ir liela.
To redzējām vakar. Segums ir izdilis.
Bedri aizpildīsim līdz 15. maijam. Par pārējo zvaniet man.
Ar cieņu${SIGNATURE}`;

describe('the parts of a letter', () => {
  const letter = letterOf(LETTER);
  const textOf = (range: Range | null) => (range ? letter.text.slice(range.start, range.end) : null);

  test('salutation and sign-off', () => {
    expect(textOf(letter.parts.salutation)).toBe('Labdien, Bērziņa kungs!');
    expect(textOf(letter.parts.signOff)).toBe('Ar cieņu');
  });

  test('body, introduction and closing', () => {
    expect(textOf(letter.parts.body)?.trim()).toMatch(/^Paldies par[\s\S]+zvaniet man\.$/);
    expect(textOf(letter.parts.introduction)).toBe('Paldies par Jūsu vēstuli. Bedre ir liela.\nTo redzējām vakar.');
    expect(textOf(letter.parts.closing)).toBe(
      'Segums ir izdilis.\nBedri aizpildīsim līdz 15. maijam. Par pārējo zvaniet man.',
    );
  });

  test('words of the body alone are counted', () => {
    expect(letter.wordCount).toBe(21);
  });

  test('the signature is no part of it', () => {
    expect(letter.text).not.toContain('Speciāliste');
    expect(letter.signature.name.value).toBe('Anna Kalniņa');
  });
});

test.each([
  ['Ar cieņu', 'Ar cieņu'],
  ['Ar cieņu,\nAnna', 'Ar cieņu,'],
  ['Ar ceinu', 'Ar ceinu'],
  ['Sirsnīgi sveicieni no Ādažiem', 'Sirsnīgi sveicieni no Ādažiem'],
  ['Lai Jums jauka diena!', 'Lai Jums jauka diena!'],
  ['Kind regards', 'Kind regards'],
  ['С уважением', 'С уважением'],
  ['Uz tikšanos ņemiet līdzi pasi.', null],
  ['Paldies!', null],
])('%s as a last line', (line, signOff) => {
  const letter = letterOf(`Labdien!\nPaldies par Jūsu vēstuli. Bedri aizpildīsim.\n${line}`);
  const found = letter.parts.signOff;
  if (signOff === null) expect(found).toBeNull();
  else expect(letter.text.slice(found?.start, found?.end)).toContain(signOff);
});

test('a sign-off may share its line with the last sentence', () => {
  const { text, parts } = letterOf('Labdien!\nRīt plkst. 10.00 der. Ar cieņu Anna');
  expect(text.slice(parts.signOff?.start)).toBe('Ar cieņu Anna');
});

test('a sentence that the salutation begins is split behind it', () => {
  const letter = letterOf('Labdien, pateicamies par vēstuli.\nBedri aizpildīsim.\nAr cieņu');
  const [first, second] = letter.sentences.map(({ start, end }) => letter.text.slice(start, end));
  expect([first, second]).toEqual(['Labdien,', 'pateicamies par vēstuli.']);
});

test('an empty draft is a letter in Latvian without parts', () => {
  const letter = letterOf('');
  expect(letter.language).toBe('lv');
  expect(letter.parts.salutation).toBeNull();
  expect(letter.parts.signOff).toBeNull();
  expect(letter.wordCount).toBe(0);
});
