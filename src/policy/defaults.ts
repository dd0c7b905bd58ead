import { defaultPages, defaultPhrases, defaultSignature } from './default-offers';
import type { MunicipalityPolicy } from './policy';

/**
 * The complete policy of Ādaži municipality: an empty policy file means exactly this. Names and the website are those of the
 * standard and of the municipality's own mail; the portals are the ones that the standard names (6.11), and likumi.lv.
 */
export const defaultPolicy: MunicipalityPolicy = {
  edition: '',
  organisation: {
    names: ['Ādažu novada pašvaldība', 'Ādažu novada dome'],
    domains: ['adazi.lv'],
    websites: ['adazi.lv'],
    phoneCountry: 'LV',
  },
  checks: {},
  rules: {},
  phraseRules: [],
  phrases: defaultPhrases,
  pages: defaultPages,
  words: [],
  signature: defaultSignature,
  send: {
    mode: 'remind',
    platforms: { web: true, newWindows: true, classic: true, mac: true },
    checks: ['greeting', 'reference', 'links', 'next-steps', 'courtesy', 'signature'],
  },
  look: { everySeconds: 0 },
  fixes: { wholeBody: { web: true, newWindows: true, classic: false, mac: false } },
  silence: { place: true, word: true, rule: true, never: [] },
  texts: { lv: {}, en: {} },
  support: { contact: '', url: null, privacyUrl: null },
  institutions: [],
};
