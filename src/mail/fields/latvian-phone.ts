import type { MetadataJson } from 'libphonenumber-js/core';

/**
 * Takes the place of `libphonenumber-js/core` in what Outlook loads (an alias in webpack.config.js): the library would be a quarter of
 * the send file, to ask one country's entry one question. The entry stays the library's, and a test holds the verdicts to the library's
 * own.
 *
 * @param text digits, with `+` before a country code
 * @returns undefined where the library finds no number of the countries in `metadata`
 */
export function parsePhoneNumberFromString(
  text: string,
  country: 'LV',
  metadata: MetadataJson,
): { isValid(): boolean } | undefined {
  const [code, , pattern] = metadata.countries[country] ?? [];
  if (typeof code !== 'string' || typeof pattern !== 'string') return undefined;
  const international = text.charAt(0) === '+';
  if (international && text.slice(1, code.length + 1) !== code) return undefined;
  const national = international ? text.slice(code.length + 1) : text;
  return { isValid: () => new RegExp(`^(?:${pattern})$`).test(national) };
}
