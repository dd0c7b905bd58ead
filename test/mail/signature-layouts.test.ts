import { brief, lines, read } from './read-signature';

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
