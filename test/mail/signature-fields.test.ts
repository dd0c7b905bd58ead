import type { Person } from '../../src/mail/draft';
import { readMail } from '../../src/mail/read-mail';
import { readSignatureFields } from '../../src/mail/read-signature-fields';
import type { FieldReading, SignatureFields } from '../../src/mail/signature-fields';
import type { SignatureField } from '../../src/report';
import { ORGANISATION } from './corpus';
import { draftOf } from './draft-of';

const ILZE: Person = { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' };

/** Fields of a signature given as HTML inside Outlook's own signature element. */
function read(signature: string, from: Person | null = ILZE): SignatureFields {
  const source = `<div>Labdien!</div><div>Ceļu salabosim.</div><div>Ar cieņu</div><div id="Signature">${signature}</div>`;
  const mail = readMail(draftOf({ format: 'html', source }, { from }));
  return readSignatureFields(mail, { organisation: ORGANISATION, from, user: null });
}
const lines = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');
const brief = ({ status, value, reason }: FieldReading) =>
  status === 'missing' ? 'missing' : reason ? `${reason}: ${value}` : value;
const field = (name: SignatureField, signature: string, from: Person | null = ILZE) =>
  brief(read(signature, from)[name]);

describe('telephone', () => {
  test.each([
    ['Tālr. 67000021', '67000021'],
    ['T: (+371) 67000063', '(+371) 67000063'],
    ['tālrunis 67-614-566', '67-614-566'],
    ['mob. 20 016 688', '20 016 688'],
    ['20&nbsp;016&nbsp;688', '20 016 688'],
    ['371 67000021', '371 67000021'],
    ['0037167000021', '0037167000021'],
    ['☎ 67000021', '67000021'],
    ['67000021 (tālrunis)', '67000021'],
    ['67000021 / 26000021', '67000021'],
    ['Fakss 67000099, tālr. 67000021', '67000021'],
    ['Diennakts tālr. 67990200', '67990200'],
    ['mob.t. 29291560', '29291560'],
    ['Tel.nr.: 67 00 00 21', '67 00 00 21'],
    ['+49 30 1234567', '+49 30 1234567'],
    ['TEL:+37167000021', '+37167000021'],
    ['<a href="tel:+37167000021">Zvanīt</a>', '+37167000021'],
    ['Tālr. 67000021, iekš. 112', '67000021'],
    ['Reģ. Nr. 90000048472, tālr. 67000021', '67000021'],
  ])('%s', (text, wanted) => expect(field('phone', lines('Ilze Kalniņa', text))).toBe(wanted));

  test.each([
    ['Tālr. 67002', 'too-few-digits: 67002'],
    ['Tālr. 670000211', 'too-many-digits: 670000211'],
    ['Tālr. 17000021', 'no-phone-number: 17000021'],
    ['+371 6700', 'too-few-digits: +371 6700'],
    ['Tālr. XXXXXXXX', 'template-text: XXXXXXXX'],
    ['[tālruņa numurs]', 'template-text: [tālruņa numurs]'],
    ['Tālr. ________', 'template-text: ________'],
  ])('%s cannot serve', (text, wanted) => expect(field('phone', lines('Ilze Kalniņa', text))).toBe(wanted));

  test.each([
    'Reģ. Nr. 90000048472',
    'PVN reģ. Nr. LV90000048472',
    'Konts LV97HABA0012345678910',
    'LV97 HABA 0012 3456 7891 0',
    'Gaujas iela 33A, Ādaži, LV-2164',
    '25.11.2026',
    '2026-11-25',
    'Darba laiks: P. O. T. C. 10-18, Pk. 10-16',
    'T. 8.00–17.00',
    'p.k. 010180-12345',
    'Fakss 67000099',
    'Kab. 204',
    'Nr. 67000021',
    '',
  ])('no telephone: %s', (text) => expect(field('phone', lines('Ilze Kalniņa', text))).toBe('missing'));
});

describe('e-mail', () => {
  test.each([
    ['ilze.kalnina@adazi.lv', 'ilze.kalnina@adazi.lv'],
    ['E-pasts: <a href="mailto:ilze.kalnina@adazi.lv">ilze.kalnina@adazi.lv</a>', 'ilze.kalnina@adazi.lv'],
    ['e-pasts:Ilze.Kalnina@adazi.lv.', 'Ilze.Kalnina@adazi.lv'],
    ['<a href="mailto:ilze.kalnina@adazi.lv?subject=x">Rakstiet man</a>', 'ilze.kalnina@adazi.lv'],
    ['ilze.kalnina[at]adazi.lv', 'ilze.kalnina[at]adazi.lv'],
    ['ilze.kalnina(at)adazi(punkts)lv', 'ilze.kalnina(at)adazi(punkts)lv'],
    ['privāti ilze@gmail.com, darbā ilze.kalnina@adazi.lv', 'ilze.kalnina@adazi.lv'],
    ['ilze@biblioteka.adazi.lv', 'ilze@biblioteka.adazi.lv'],
    ['ilze@skola.lv', 'ilze@skola.lv'],
  ])('%s', (text, wanted) => expect(field('email', lines('Ilze Kalniņa', text))).toBe(wanted));

  test.each([
    ['ilze.kalnina@adazi,lv', 'malformed: ilze.kalnina@adazi,lv'],
    ['ilze.kalnina@adazi,tālr. 67000021', 'malformed: ilze.kalnina@adazi,tālr'],
    ['ilze.kalnina@adazi', 'malformed: ilze.kalnina@adazi'],
    ['ilze..kalnina@adazi.lv', 'malformed: ilze..kalnina@adazi.lv'],
    ['ilze.kalnina@', 'malformed: ilze.kalnina@'],
    ['ilze@inbox.lv', 'private-address: ilze@inbox.lv'],
    ['<a href="mailto:cita@adazi.lv">ilze.kalnina@adazi.lv</a>', 'link-mismatch: ilze.kalnina@adazi.lv'],
    ['[e-pasts]', 'template-text: [e-pasts]'],
  ])('%s cannot serve', (text, wanted) => expect(field('email', lines('Ilze Kalniņa', text))).toBe(wanted));

  test('none', () => expect(field('email', lines('Ilze Kalniņa', 'Tālr. 67000021', 'www.adazi.lv'))).toBe('missing'));
});

describe('website', () => {
  test.each([
    ['www.adazi.lv', 'www.adazi.lv'],
    ['https://www.adazi.lv', 'https://www.adazi.lv'],
    ['adazi.lv', 'adazi.lv'],
    ['W: www.adazi.lv/biblioteka', 'www.adazi.lv/biblioteka'],
    ['ilze.kalnina@adazi.lv, www.adazi.lv', 'www.adazi.lv'],
    ['<a href="https://www.adazi.lv/">Ādažu novada pašvaldība</a>', 'https://www.adazi.lv/'],
    ['<a href="https://www.adazi.lv/"><img src="cid:logo" alt=""></a>', 'https://www.adazi.lv/'],
    ['www.skola.lv | www.adazi.lv', 'www.adazi.lv'],
    ['geo.adazi.lv', 'geo.adazi.lv'],
  ])('%s', (text, wanted) => expect(field('website', lines('Ilze Kalniņa', text))).toBe(wanted));

  test.each([
    ['www.adazilv', 'malformed: www.adazilv'],
    ['www.adazi', 'malformed: www.adazi'],
    ['www.adazi,lv', 'malformed: www.adazi,lv'],
    ['http:/www.adazi.lv', 'malformed: http:/www.adazi.lv'],
    ['www.adzi.lv', 'not-official: www.adzi.lv'],
    ['<a href="https://example.com">www.adazi.lv</a>', 'link-mismatch: www.adazi.lv'],
    ['[tīmekļvietne]', 'template-text: [tīmekļvietne]'],
  ])('%s cannot serve', (text, wanted) => expect(field('website', lines('Ilze Kalniņa', text))).toBe(wanted));

  test.each(['ilze.kalnina@adazi.lv', 'www.facebook.com/adazi', ''])('no website: %s', (text) => {
    expect(field('website', lines('Ilze Kalniņa', text))).toBe('missing');
  });
});

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

/** Six fields of invented people in every layout that signatures have; what each layout says must be read out of it. */
describe('layouts', () => {
  const people = [
    {
      name: 'Anna Kalniņa',
      position: 'klientu apkalpošanas speciāliste',
      institution: 'Ādažu novada pašvaldība',
      phone: '67997350',
      email: 'anna.kalnina@adazi.lv',
      website: 'www.adazi.lv',
    },
    {
      name: 'Jānis Bērziņš-Ozols',
      position: 'Vecākais teritorijas plānotājs',
      institution: 'Ādažu novada būvvalde',
      phone: '+371 67 997 350',
      email: 'janis.berzins@adazi.lv',
      website: 'https://www.adazi.lv',
    },
    {
      name: 'Žanete Ņikiforova',
      position: 'Bāriņtiesas locekle',
      institution: 'Ādažu novada bāriņtiesa',
      phone: '26 123 456',
      email: 'zanete@adazi.lv',
      website: 'adazi.lv',
    },
    {
      name: 'Uldis Lācis',
      position: 'Direktora vietnieks',
      institution: 'Ādažu vidusskola',
      phone: '(+371) 67000063',
      email: 'uldis.lacis@adazi.lv',
      website: 'www.adazi.lv',
    },
    {
      name: 'Marta Grava',
      position: 'Public Relations Manager',
      institution: 'Ādaži Municipality',
      phone: '+371 67895530',
      email: 'marta.grava@adazi.lv',
      website: 'www.adazi.lv',
    },
    {
      name: 'Olga Petrova',
      position: 'Sociālā darbiniece',
      institution: 'Ādažu novada Sociālais dienests',
      phone: '67997216',
      email: 'olga.petrova@adazi.lv',
      website: 'www.adazi.lv',
    },
  ];
  type Of = (typeof people)[number];
  const layouts: readonly [string, (of: Of) => string][] = [
    [
      'a line each',
      ({ name, position, institution, phone, email, website }) =>
        lines(name, position, institution, `Tālr. ${phone}`, email, website),
    ],
    [
      'institution first',
      ({ name, position, institution, phone, email, website }) =>
        lines(institution, name, position, `T. ${phone}`, `E-pasts: ${email}`, website),
    ],
    [
      'position above the name',
      ({ name, position, institution, phone, email, website }) =>
        lines(position, name, institution, phone, email, website),
    ],
    [
      'one line',
      ({ name, position, institution, phone, email, website }) =>
        lines(`${name} | ${position} | ${institution} | ${phone} | ${email} | ${website}`),
    ],
    [
      'three lines with bars',
      ({ name, position, institution, phone, email, website }) =>
        lines(`${name} | ${position}`, institution, `T. ${phone} | ${email} | ${website}`),
    ],
    [
      'commas',
      ({ name, position, institution, phone, email, website }) =>
        lines(`${name}, ${position}`, institution, `tālr. ${phone}, e-pasts: ${email}, ${website}`),
    ],
    [
      'a table of labels',
      ({ name, position, institution, phone, email, website }) =>
        `<table><tr><td colspan=2>${name}</td></tr><tr><td colspan=2>${position}</td></tr><tr><td colspan=2>${institution}</td></tr><tr><td>Tālrunis:</td><td>${phone}</td></tr><tr><td>E-pasts:</td><td>${email}</td></tr><tr><td>Mājaslapa:</td><td>${website}</td></tr></table>`,
    ],
    [
      'two columns',
      ({ name, position, institution, phone, email, website }) =>
        `<table><tr><td><img src="cid:logo" alt="Logo"></td><td>${lines(name, position, institution)}</td><td>${lines(phone, email, website)}</td></tr></table>`,
    ],
    [
      'line breaks in one paragraph',
      ({ name, position, institution, phone, email, website }) =>
        `<p><b>${name}</b><br>${position}<br>${institution}<br>Mob. ${phone}<br><a href="mailto:${email}">${email}</a><br><a href="https://www.adazi.lv">${website}</a></p>`,
    ],
    [
      'labels behind the values',
      ({ name, position, institution, phone, email, website }) =>
        lines(name, position, institution, `${phone} (tālr.)`, `${email} (e-pasts)`, website),
    ],
    [
      'with address, registration and disclaimer',
      ({ name, position, institution, phone, email, website }) =>
        lines(
          name,
          position,
          institution,
          'Gaujas iela 33A, Ādaži, LV-2164',
          'Reģ. Nr. 90000048472',
          `Tālr. ${phone}, fakss 67997828`,
          email,
          website,
          'Šis e-pasts ir paredzēts tikai adresātam.',
        ),
    ],
    [
      'vCard labels',
      ({ name, position, institution, phone, email, website }) =>
        lines(
          `FN:${name}`,
          `ORG:${institution}`,
          `TITLE:${position}`,
          `TEL:${phone}`,
          `EMAIL:${email}`,
          `URL:${website}`,
        ),
    ],
    [
      'bullets',
      ({ name, position, institution, phone, email, website }) =>
        lines(name, `${position} • ${institution}`, `☎ ${phone} • ✉ ${email} • ${website}`),
    ],
    [
      'a picture’s alt text',
      ({ name, position, institution, phone, email, website }) =>
        `<img src="cid:card" alt="${name}&#10;${position}&#10;${institution}&#10;Tālr. ${phone}&#10;${email}&#10;${website}">`,
    ],
  ];

  test.each(layouts)('%s', (_layout, of) => {
    for (const person of people) {
      const from = { name: person.name, address: person.email };
      const fields = read(of(person), from);
      const values = Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, brief(reading)]));
      expect(values).toEqual(person);
    }
  });
});

test('Latvia’s entry is that of the installed phone library', () => {
  const { LATVIAN_PHONE_METADATA } = jest.requireActual('../../src/mail/fields/latvian-phone-metadata');
  const all = jest.requireActual('libphonenumber-js/metadata.min.json');
  expect(LATVIAN_PHONE_METADATA.version).toBe(all.version);
  expect(LATVIAN_PHONE_METADATA.countries.LV).toEqual(all.countries.LV);
  expect(LATVIAN_PHONE_METADATA.country_calling_codes['371']).toEqual(all.country_calling_codes['371']);
});
