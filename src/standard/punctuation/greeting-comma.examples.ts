import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien, Jāni!\nPaldies par vēstuli.\nAr cieņu' },
    { body: 'Labdien visiem!\nPaldies par vēstulēm.\nAr cieņu', note: 'Nobody is named.' },
    { body: 'Godātā Kalniņas kundze!\nPaldies par vēstuli.\nAr cieņu' },
    { body: 'Sveiki Carnikavā!\nPaldies par vēstuli.\nAr cieņu', note: 'A place.' },
    { body: 'Labu dienu Jums!\nPaldies par vēstuli.\nAr cieņu', note: 'A dative is no address.' },
  ],
  bad: [
    {
      body: 'Labdien Jāni!\nPaldies par vēstuli.\nAr cieņu',
      findings: [{ message: 'greetingComma', text: 'Labdien Jāni', fix: 'Labdien, Jāni' }],
    },
    {
      body: 'Čau Ieva!\nPaldies par palīdzību.\nAr cieņu',
      findings: [{ message: 'greetingComma', text: 'Čau Ieva', fix: 'Čau, Ieva' }],
    },
    {
      body: 'Labu dienu cienījamā Ozolas kundze!\nPaldies par vēstuli.\nAr cieņu',
      findings: [{ message: 'greetingComma', text: 'Labu dienu cienījamā', fix: 'Labu dienu, cienījamā' }],
    },
  ],
};
