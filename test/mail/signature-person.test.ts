import { readMail } from '../../src/mail/read-mail';
import { readSignatureFields } from '../../src/mail/read-signature-fields';
import { ORGANISATION } from './corpus';
import { draftOf } from './draft-of';
import { brief, field, ILZE, lines, read } from './read-signature';

describe('name', () => {
  test.each([
    ['Ilze Kalniņa'],
    ['ILZE KALNIŅA'],
    ['Ilze Kalniņa-Ozola'],
    ['Ilze Marija Kalniņa'],
    ['Ilze M. Kalniņa'],
    ['Jānis Bērziņš'],
    ['ilze kalniņa'],
    ['Žanna Petkune'],
    ['Анна Иванова'],
    ['Ļena Ķirse'],
  ])('%s', (name) => expect(field('name', lines(name, 'Tālr. 67000021'))).toBe(name));

  test.each([
    ['Mg. iur. Ilze Kalniņa', 'Mg. iur. Ilze Kalniņa'],
    ['Ilze Kalniņa, speciāliste', 'Ilze Kalniņa'],
    ['Ilze Kalniņa | speciāliste | 67000021', 'Ilze Kalniņa'],
    ['Vārds, uzvārds: Ilze Kalniņa', 'Ilze Kalniņa'],
    ['Жанна Петкуне / Žanna Petkune', 'Жанна Петкуне'],
    ['ceļu speciāliste Ilze Kalniņa', 'Ilze Kalniņa'],
    ['Lietvede Ilze Kalniņa-Ozola', 'Ilze Kalniņa-Ozola'],
    ['<img src="cid:card" alt="Ilze Kalniņa&#10;Ceļu speciāliste">', 'Ilze Kalniņa'],
  ])('%s', (text, wanted) => expect(field('name', lines(text, 'Tālr. 67000021'))).toBe(wanted));

  test.each([
    ['Ilze', 'first-name-only: Ilze'],
    ['I. Kalniņa', 'initial-only: I. Kalniņa'],
    ['[Vārds Uzvārds]', 'template-text: [Vārds Uzvārds]'],
    ['Vārds Uzvārds', 'template-text: Vārds Uzvārds'],
  ])('%s cannot serve', (text, wanted) => expect(field('name', lines(text, 'Tālr. 67000021'))).toBe(wanted));

  test.each([
    'Būvinspektors',
    'Ādažu novada pašvaldība',
    'Juridiskā nodaļa',
    'Gaujas iela 33A, Ādaži',
    'Klientu apkalpošanas centrs',
    'Iegūstiet Outlook darbam ar iOS',
    'Public Spaces Department',
  ])('no name: %s', (text) =>
    expect(
      field('name', lines(text, 'Tālr. 67000021', 'dome@adazi.lv'), {
        name: 'Ādažu novada pašvaldība',
        address: 'dome@adazi.lv',
      }),
    ).toBe('missing'),
  );

  test('the sender’s own name is taken before another', () => {
    expect(field('name', lines('Labā Pārvaldība', 'Ilze Kalniņa', 'Tālr. 67000021'))).toBe('Ilze Kalniņa');
  });

  test.each([
    'Ar cieņu, Ilze Kalniņa',
    'Ar cieņu Ilze Kalniņa',
    'Ar sirsnīgu sveicienu, Ilze Kalniņa',
    'Kind regards, Ilze Kalniņa',
  ])('signed in the closing line: %s', (signOff) => {
    const mail = readMail(draftOf({ format: 'text', source: `Labdien!\n\nDer.\n\n${signOff}` }));
    expect(mail.author.text.endsWith(signOff)).toBe(true);
    const { name } = readSignatureFields(mail, { organisation: ORGANISATION, from: ILZE, user: null });
    expect(name).toEqual({ status: 'pass', value: 'Ilze Kalniņa', start: 0, end: 0, reason: null });
  });
});

describe('a name typed under the letter, with only a program’s line below it', () => {
  test.each([
    ['Ilze', 'first-name-only: Ilze'],
    ['I.', 'initial-only: I.'],
    ['Ilze Kalniņa', 'Ilze Kalniņa'],
  ])('%s', (typed, wanted) => {
    const letter = `<div>Labdien!</div><div>Rīt plkst. 10.00 der.</div><div><br></div><div>${typed}</div>`;
    const source = `${letter}<div id="ms-outlook-mobile-signature">Nosūtīts no mana iPhone</div>`;
    const mail = readMail(draftOf({ format: 'html', source }, { from: ILZE }));
    const { name } = readSignatureFields(mail, { organisation: ORGANISATION, from: ILZE, user: null });
    expect(brief(name)).toBe(wanted);
  });
});

describe('institutions of a municipality and beside it', () => {
  test.each([
    ['P/A „Carnikavas komunālserviss”'],
    ['SIA „Ādažu Namsaimnieks”'],
    ['biedrība “Gaujas krasts”'],
    ['PII „Strautiņš”'],
    ['Carnikavas tautas nams „Ozolaine”'],
    ['Jauniešu klubs „Kvartāls”'],
    ['Ādažu Mākslu skola'],
    ['Pašvaldības policija'],
    ['Kadagas doktorāts'],
    ['„Mežavēji”'],
  ])('%s', (institution) => {
    const fields = read(lines('Ilze Kalniņa', 'vadītāja', institution, 'Tālr. 67000021'));
    expect(brief(fields.institution)).toBe(institution);
    expect(brief(fields.position)).toBe('vadītāja');
  });

  test.each([
    ['PII „Riekstiņš” vadītāja', 'PII „Riekstiņš”'],
    ['Carnikavas pamatskolas direktore', 'Carnikavas pamatskolas'],
    ['Siguļu bibliotēkas vadītāja', 'Siguļu bibliotēkas'],
    ['Carnikavas Sporta centra administratore', 'missing'],
    ['Mūzikas skolas skolotāja', 'missing'],
    ['Finanšu nodaļas vadītāja', 'missing'],
  ])('inside the position: %s', (position, institution) => {
    const fields = read(lines('Ilze Kalniņa', position, 'Tālr. 67000021'));
    expect(brief(fields.position)).toBe(position);
    expect(brief(fields.institution)).toBe(institution);
  });

  test.each(['Skolas iela 5, Carnikava', 'Tautas nama iela 3, Ādaži, LV-2164'])('an address is none: %s', (address) =>
    expect(field('institution', lines('Ilze Kalniņa', 'lietvede', address, 'Tālr. 67000021'))).toBe('missing'),
  );

  test.each(['soc. darb.', '4.b klases audzinātāja', 'skolotāja palīgs', 'Pasākumu producente', 'vec. spec.'])(
    'position: %s',
    (position) => expect(field('position', lines('Ilze Kalniņa', position, 'Tālr. 67000021'))).toBe(position),
  );
});

describe('position and institution', () => {
  test.each([
    [['Ceļu speciāliste', 'Ādažu novada pašvaldība'], 'Ceļu speciāliste', 'Ādažu novada pašvaldība'],
    [['Ādažu novada Kultūras centrs, pasākumu organizatore'], 'pasākumu organizatore', 'Ādažu novada Kultūras centrs'],
    [
      ['Vides pārvaldības speciāliste, Ādažu novada pašvaldības Centrālā pārvalde'],
      'Vides pārvaldības speciāliste',
      'Ādažu novada pašvaldības Centrālā pārvalde',
    ],
    [
      ['Ādažu novada pašvaldība, Teritorijas plānošanas nodaļa', 'Arhitekts'],
      'Arhitekts',
      'Ādažu novada pašvaldība, Teritorijas plānošanas nodaļa',
    ],
    [
      ['Ādažu novada pašvaldības projektu vadītāja'],
      'Ādažu novada pašvaldības projektu vadītāja',
      'Ādažu novada pašvaldības',
    ],
    [
      ['Labiekārtošanas nodaļas vadītājs', 'Ādažu novada pašvaldība'],
      'Labiekārtošanas nodaļas vadītājs',
      'Ādažu novada pašvaldība',
    ],
    [['Head of Library Services', 'Ādaži Municipality'], 'Head of Library Services', 'Ādaži Municipality'],
    [['Lawyer, Building Board', 'Ādaži Municipality'], 'Lawyer', 'Ādaži Municipality'],
    [['Būvinspektors', 'Finanšu nodaļa'], 'Būvinspektors', 'missing'],
    [['zvejniecības uzraugs', 'SIA „Ādažu ūdens”'], 'zvejniecības uzraugs', 'SIA „Ādažu ūdens”'],
    [['kino mehāniķis', 'Ādažu Kultūras centrs'], 'kino mehāniķis', 'Ādažu Kultūras centrs'],
    [['Ādažu vidusskola'], 'missing', 'Ādažu vidusskola'],
    [['[Amats]', '[Iestādes nosaukums]'], 'template-text: [Amats]', 'template-text: [Iestādes nosaukums]'],
    [['Gaujas iela 33A, Ādaži'], 'missing', 'missing'],
    [['Ādaži, Latvija'], 'missing', 'missing'],
    [['Juriste', 'Gaujas iela 33A, Ādaži, Ādažu novads, LV-2164'], 'Juriste', 'missing'],
  ])('%j', (texts, position, institution) => {
    const fields = read(lines('Ilze Kalniņa', ...texts, 'Tālr. 67000021'));
    expect({ position: brief(fields.position), institution: brief(fields.institution) }).toEqual({
      position,
      institution,
    });
  });
});
