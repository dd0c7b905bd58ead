import type { RuleExamples } from './examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien, Jāni!\nPaldies par vēstuli.\nAr cieņu' },
    { body: 'Labdien visiem!\nPaldies par vēstulēm.\nAr cieņu', note: 'Nobody is named.' },
    { body: 'Godātā Kalniņas kundze!\nPaldies par vēstuli.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien Jāni!\nPaldies par vēstuli.\nAr cieņu',
      findings: [{ message: 'greetingComma', text: 'Labdien Jāni', fix: 'Labdien, Jāni' }],
    },
  ],
};
