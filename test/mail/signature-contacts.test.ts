import { field, lines } from './read-signature';

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
    ['Tālrunis: 67 997 350 (112. kabinets)', '67 997 350'],
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

test('Latvia’s entry is that of the installed phone library', () => {
  const { LATVIAN_PHONE_METADATA } = jest.requireActual('../../src/mail/fields/latvian-phone-metadata');
  const all = jest.requireActual('libphonenumber-js/metadata.min.json');
  expect(LATVIAN_PHONE_METADATA.version).toBe(all.version);
  expect(LATVIAN_PHONE_METADATA.countries.LV).toEqual(all.countries.LV);
  expect(LATVIAN_PHONE_METADATA.country_calling_codes['371']).toEqual(all.country_calling_codes['371']);
});
