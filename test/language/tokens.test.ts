import fc from 'fast-check';
import type { TokenKind } from '../../src/language/text';
import { tokenize } from '../../src/language/tokens';

function kinds(text: string): [TokenKind, string][] {
  return tokenize(text).map((token) => [token.kind, token.text]);
}

function only(kind: TokenKind, text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === kind)
    .map((token) => token.text);
}

describe('tokenize', () => {
  test.each([
    ['ĀND/1-10-1/17/64, Nr. 1-10/17', ['ĀND/1-10-1/17/64', '1-10/17']],
    ['LV-1010, A4, TV6, Covid-19, 5G, DzS2', ['LV-1010', 'A4', 'TV6', 'Covid-19', '5G', 'DzS2']],
  ])('takes a reference whole: %s', (text, references) => {
    expect(only('reference', text)).toEqual(references);
  });

  test.each([
    ['www.latvija.lv, failu.pdf, LSM.lv.', ['www.latvija.lv', 'failu.pdf', 'LSM.lv']],
    ['(skat. https://adazi.lv/a_(b)?c=d#e), ', ['https://adazi.lv/a_(b)?c=d#e']],
    ['Rakstiet janis.berzins@adazi.lv!', ['janis.berzins@adazi.lv']],
    ['E-pasts:anna@example.com;', ['anna@example.com']],
    ['C:\\Users\\Anna\\plans.docx', ['C:\\Users\\Anna\\plans.docx']],
    ['Bedre ir liela.Paldies', []],
  ])('takes an address whole: %s', (text, addresses) => {
    expect(only('address', text)).toEqual(addresses);
  });

  test.each([
    ['u.c., u. c., t.sk. un t. sk., utt.', ['u.c.', 'u. c.', 't.sk.', 't. sk.', 'utt.']],
    ['Nr.5, plkst.10.00, š.g. 5. maijs', ['Nr.', 'plkst.', 'š.g.']],
    ['A. Kalniņa un Dz. Bērziņš', ['A.', 'Dz.']],
  ])('knows an abbreviation: %s', (text, abbreviations) => {
    expect(only('abbreviation', text)).toEqual(abbreviations);
  });

  test.each([
    ['e-pasts, Liepiņa-Ozola', ['e-pasts', 'Liepiņa-Ozola']],
    ['un/vai, km/h', ['un', 'vai', 'km', 'h']],
    ['2.pielikums, 30.novembris, 50.lpp.', ['pielikums', 'novembris']],
    ["d'Artanjans", ["d'Artanjans"]],
  ])('takes words apart: %s', (text, words) => {
    expect(only('word', text)).toEqual(words);
  });

  test.each([
    ['18 000 eiro, 1 250,00 EUR, 12.50', ['18 000', '1 250,00', '12.50']],
    ['26.11.2026. plkst. 10:30', ['26.11.2026', '10:30']],
    ['2024. gada 20%', ['2024', '20']],
    ['5 2000', ['5', '2000']],
  ])('takes a number whole: %s', (text, numbers) => {
    expect(only('number', text)).toEqual(numbers);
  });

  test('keeps a surrogate pair together', () => {
    expect(kinds('😀!')).toEqual([
      ['punctuation', '😀'],
      ['punctuation', '!'],
    ]);
  });

  test.each([
    ['Paldies :) un ;-) un :D.', [':)', ';-)', ':D', '.']],
    ['Paldies! 🙂👍🏻 Jauku dienu ❤️', ['!', '🙂👍🏻', '❤️']],
    ['paldies:))', [':))']],
    ['(sk. plānu:) un (plkst. 10:(9)', ['(', ':', ')', '(', ':', '(', ')']],
    ['piemēram:(viens) un „:Daudz”', [':', '(', ')', '„', ':', '”']],
    ['✓ Pase → rēķins', ['✓', '→']],
  ])('takes an emoticon or emoji as one mark: %s', (text, marks) => {
    expect(only('punctuation', text)).toEqual(marks);
  });

  test('covers everything but white space, in order, for any text', () => {
    const anything = fc.string({ unit: fc.constantFrom(..."aĀž.,:/-@ 1239\n\u00a0„”’'()", 'www.', 'u. c.', '😀') });
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each([
    'a/b',
    'a.a',
    'a:',
    '1.',
    '1 000 ',
    'a@',
    '.a',
    'š. g. ',
    'www.',
    'a-',
    ',,',
    "a'",
    ':)',
    ':) ',
    '(:',
    '🙂',
  ])('a million characters end within the test’s own patience: %s', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const tokens = tokenize(text);
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens[tokens.length - 1]?.end).toBeLessThanOrEqual(text.length);
  });
});
