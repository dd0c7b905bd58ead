import type { findings as latvian, rules as latvianRules } from '../../lv/findings/opening';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  greetingMissing: 'The letter has no salutation. Begin with a greeting, for example “Labdien!”.',
};

export const rules: Translation<typeof latvianRules> = {
  'greeting-missing': {
    title: 'Salutation',
    why: 'A salutation shows respect for the client; every reply begins with one.',
  },
};
