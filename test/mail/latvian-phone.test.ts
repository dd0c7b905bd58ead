import fc from 'fast-check';
import { parsePhoneNumberFromString as library } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString } from '../../src/mail/fields/latvian-phone';
import { LATVIAN_PHONE_METADATA } from '../../src/mail/fields/latvian-phone-metadata';

const valid = (parse: typeof parsePhoneNumberFromString | typeof library, text: string) =>
  parse(text, 'LV', LATVIAN_PHONE_METADATA)?.isValid() ?? false;

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

test('gives the library’s verdict on numbers as the signature reader asks them', () => {
  const asked = fc.oneof(
    digits(1, 12),
    digits(8, 8),
    digits(8, 8).map((national) => `+371${national}`),
    digits(6, 10).map((national) => `+371${national}`),
    digits(5, 15).map((number) => `+${number}`),
  );
  fc.assert(
    fc.property(asked, (text) => {
      expect([text, valid(parsePhoneNumberFromString, text)]).toEqual([text, valid(library, text)]);
    }),
    { numRuns: 5_000 },
  );
});
