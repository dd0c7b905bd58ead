import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien, Ozola kungs!\nPaldies par vēstuli.\nAr cieņu',
      note: 'Outlook did not tell all recipients.',
      draft: { unread: ['cc'] },
    },
    { body: 'Labdien, Jāni!\nBedri aizpildīsim līdz 15. maijam.', note: 'The vocative of the recipient’s first name.' },
    { body: 'Labdien, Bērziņa kungs!\nBedri aizpildīsim līdz 15. maijam.', note: 'The genitive of the surname.' },
    { body: 'Labdien!\nBedri aizpildīsim līdz 15. maijam.', note: 'A greeting without a name is always fine.' },
    { body: 'Cienījamie Priežu ielas iedzīvotāji!\nBedri aizpildīsim līdz 15. maijam.', note: 'No person is named.' },
    {
      body: 'Labdien, Kalniņas kundze!\nLīgumu nosūtīsim līdz 15. maijam.',
      draft: { to: [{ name: 'SIA Rasas nams', address: 'info@rasasnams.example.com' }] },
      note: 'An organisation’s mailbox: the employee may know who reads it.',
    },
    {
      body: 'Labdien, Džon!\nBedri aizpildīsim līdz 15. maijam.',
      draft: { to: [{ name: 'John Smith', address: 'john.smith@example.com' }] },
      note: 'A foreign name in Latvian spelling.',
    },
  ],
  bad: [
    {
      body: 'Labdien, Ozoliņas kundze!\nBedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingName', text: 'Ozoliņas', severity: 'warning' }],
    },
    {
      body: 'Cienījamais Pēteri Kalniņ!\nBedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingName', text: 'Pēteri Kalniņ' }],
    },
  ],
};
