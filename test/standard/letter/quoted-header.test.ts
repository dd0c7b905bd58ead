import { quotedHeader, withoutPrefixes } from '../../../src/standard/letter/quoted-header';
import { letterOf } from '../letter-of';

function headerOf(lines: string) {
  return quotedHeader(
    letterOf(`Labdien!\nBedri aizpildīsim.\nAr cieņu\n\n${lines}\n\nLabdien! Kad salabosiet?`).mail.quoted,
  );
}

test('a Latvian header', () => {
  const header = headerOf(
    'No: Jānis Bērziņš <janis.berzins@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Anna <anna@adazi.lv>\nTemats: RE: Bedre',
  );
  expect(header.date).toEqual({ year: 2026, month: 11, day: 3 });
  expect(header.subject).toBe('Bedre');
  expect(header.from).toContain('Jānis Bērziņš');
});

test('an English header', () => {
  const header = headerOf(
    'From: John Smith <john@example.com>\nSent: Tuesday, November 3, 2026 7:26 PM\nTo: Anna <anna@adazi.lv>\nSubject: Road',
  );
  expect(header.date).toEqual({ year: 2026, month: 11, day: 3 });
});

test('a date that could be read in two ways is none', () => {
  const header = headerOf(
    'From: John Smith <john@example.com>\nSent: 11/3/2026 7:26 PM\nTo: Anna <anna@adazi.lv>\nSubject: Road',
  );
  expect(header.date).toBeNull();
});

test('an attribution line', () => {
  const header = headerOf(
    '2026. gada 12. novembrī plkst. 18:37 Jānis Bērziņš <janis.berzins@example.com> rakstīja:\n> Labdien!',
  );
  expect(header.date).toEqual({ year: 2026, month: 11, day: 12 });
});

test.each([
  ['RE: Bedre', 'Bedre'],
  ['Atb.: FW: RE: Bedre', 'Bedre'],
  ['Re[2]: Bedre', 'Bedre'],
  ['Reforma', 'Reforma'],
])('%s without prefixes', (subject, rest) => {
  expect(withoutPrefixes(subject)).toBe(rest);
});
