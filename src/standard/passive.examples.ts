import type { RuleExamples } from './examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nIesniegums tiks izskatīts piektdien.\nAr cieņu', note: 'One is ordinary Latvian.' },
    { body: 'Labdien!\nTikām galā un tikām pie naudas.\nAr cieņu', note: '`tikt` with a place.' },
    {
      body: 'Labdien!\nLēmums tiek uzskatīts par paziņotu, tas tiek nosūtīts un var tikt apstrīdēts domē.\nAr cieņu',
      note: 'An appeal clause.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nIesniegums tiks izskatīts, un atbilde tiks nosūtīta.\nAr cieņu',
      findings: [{ message: 'passive', text: 'tiks izskatīts, un atbilde tiks nosūtīta', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nCeļš tika apsekots, tika sagatavots akts, un darbi tiks pasūtīti.\nAr cieņu',
      findings: [
        {
          message: 'passive',
          text: 'tika apsekots, tika sagatavots akts, un darbi tiks pasūtīti',
          severity: 'warning',
        },
      ],
    },
  ],
};
