import type { MetadataJson } from 'libphonenumber-js/core';

/**
 * The entry for Latvia out of libphonenumber-js's smallest metadata: all other countries would cost the send file 20 KB. A test
 * compares it with the installed package.
 */
export const LATVIAN_PHONE_METADATA: MetadataJson = {
  version: 4,
  country_calling_codes: { '371': ['LV'] },
  countries: {
    LV: ['371', '00', '(?:[268]\\d|78|90)\\d{6}', [8], [['(\\d{2})(\\d{3})(\\d{3})', '$1 $2 $3', ['[2679]|8[01]']]]],
  },
  nonGeographic: {},
};
