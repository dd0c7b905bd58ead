import type { Attachment, Person } from '../../../src/mail/draft';
import { scopeOf } from '../../../src/standard/letter/scope';
import { letterOf } from '../letter-of';

const CLIENT: Person = { name: 'Jānis Bērziņš', address: 'janis.berzins@example.com' };
const COLLEAGUE: Person = { name: 'Baiba Muceniece', address: 'baiba.muceniece@adazi.lv' };
const SCHOOL: Person = { name: 'Skola', address: 'skola@Skola.Adazi.LV' };
const TEXT = 'Labdien!\nBedri aizpildīsim līdz 15. maijam.\nAr cieņu';

describe('external', () => {
  test.each([
    ['a client', { to: [CLIENT] }, true],
    ['a client in copy', { to: [COLLEAGUE], cc: [CLIENT] }, true],
    ['a client in blind copy', { to: [COLLEAGUE], bcc: [CLIENT] }, true],
    ['nobody yet', { to: [] }, true],
    ['colleagues alone', { to: [COLLEAGUE], cc: [SCHOOL] }, false],
    ['a domain that only ends like ours', { to: [{ name: '', address: 'x@notadazi.lv' }] }, true],
    ['a name that is not resolved', { to: [{ name: 'Baiba', address: 'Baiba' }] }, true],
  ])('%s', (_case, more, external) => {
    const scope = scopeOf(letterOf(TEXT, more));
    expect(scope.external).toBe(external);
    expect(scope.applies).toBe(external);
  });
});

describe('a cover note for a formal letter', () => {
  const file = (name: string, inline = false): Attachment => ({ name, inline, kind: 'file' });

  test.each([
    ['a signed document', 'Labdien!\nPielikumā nosūtām atbildi uz Jūsu iesniegumu.\nAr cieņu', [file('Atbilde.edoc')]],
    [
      'a letter by its number',
      'Labdien!\nNosūtām pašvaldības vēstuli Nr. ĀND/1-5/26/77.\nAr cieņu',
      [file('Vestule.pdf')],
    ],
    [
      'a decision by its date',
      'Labdien!\nPievienojam domes 2026. gada 29. oktobra lēmumu.\nAr cieņu',
      [file('Lemums.docx')],
    ],
  ])('%s', (_case, text, attachments) => {
    const scope = scopeOf(letterOf(text, { attachments }));
    expect(scope.formalLetter).toBe(true);
    expect(scope.applies).toBe(false);
    expect([...scope.alwaysChecked]).toEqual(['spelling', 'punctuation']);
  });

  test.each([
    ['no file', 'Labdien!\nNosūtām pašvaldības vēstuli Nr. ĀND/1-5/26/77.\nAr cieņu', []],
    ['a logo', 'Labdien!\nNosūtām pašvaldības vēstuli Nr. ĀND/1-5/26/77.\nAr cieņu', [file('logo.pdf', true)]],
    [
      'a request of its own',
      'Labdien!\nNosūtām domes 2026. gada 29. oktobra lēmumu. Lūdzu, līdz piektdienai atsūtiet parakstītu līgumu.\nAr cieņu',
      [file('Lemums.pdf')],
    ],
    ['another document', 'Labdien!\nNosūtām zemes plānu 2026. gadam.\nAr cieņu', [file('Plans.pdf')]],
    [
      'a reply that has its say',
      `Labdien!\n${'Paldies par Jūsu vēstuli, kurā jautājāt par bedrēm Smilšu ielā un to labošanu. '.repeat(4)}Pievienojam lēmumu Nr. 412.\nAr cieņu`,
      [file('Lemums.pdf')],
    ],
  ])('not with %s', (_case, text, attachments) => {
    expect(scopeOf(letterOf(text, { attachments })).formalLetter).toBe(false);
  });
});
