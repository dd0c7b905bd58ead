import fc from 'fast-check';
import { lint } from '../../../src/lint';
import { catalogues } from '../../../src/messages/catalogue';
import { defaultPolicy } from '../../../src/policy/defaults';
import { draftOf } from '../rule-tester';

const PIECES =
  'kad|cik|kur|vai|kāpēc|kā|kas|kādi|lūdzu|lūdzam|nosūtiet|paskaidrot|gribētu zināt|un|jo|ja|,|?|??|.|!|:|;|(|)|„|”|1)|2.|–|\n|> |' +
  'Bērziņa kungs|Labdien|Paldies par|3. novembra|13.11.2026.|vēstuli|Pļavu ielā 6|Parka ielā 6|Nr. ĀND/1-14/26/381|8044 005 0127|' +
  'maksā|suns|zāle|rīt|12 eiro|Ar cieņu|\u00a0|\u200b|😀|ā̄';
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES.split('|')) }, fc.string({ maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '));

test('whatever client and employee write, each request is a clause of one line of the quoted text', () => {
  fc.assert(
    fc.property(text, text, (client, reply) => {
      const draft = draftOf({ body: `Labdien!\n${reply}\nAr cieņu`, original: `Labdien! ${client}` });
      const report = lint(draft, defaultPolicy, { catalogue: catalogues.lv, spellers: {} });
      for (const { text: request } of report.requests) {
        expect(request.trim()).not.toBe('');
        expect(request).not.toContain('\n');
        expect(oneSpace(`${reply} ${client}`)).toContain(oneSpace(request));
      }
      for (const { zone, start, end, text: words } of report.findings)
        if (zone === 'author') expect(report.authorText.slice(start, end)).toBe(words);
    }),
    { numRuns: 400 },
  );
});

/** As a browser shows it: white space single, invisible characters left out, letters composed. */
function oneSpace(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s>]+/g, ' ')
    .trim();
}
