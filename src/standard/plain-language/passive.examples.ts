import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nIesniegums tiks izskatīts piektdien.\nAr cieņu', note: 'One is ordinary Latvian.' },
    { body: 'Labdien!\nTikām galā un tikām pie naudas.\nAr cieņu', note: '`tikt` with a place.' },
    {
      body: 'Labdien!\nLēmums tiek uzskatīts par paziņotu, tas tiek nosūtīts un var tikt apstrīdēts domē.\nAr cieņu',
      note: 'An appeal clause.',
    },
    {
      body: 'Labdien!\nIesniegums tika saņemts, izskatīts un nosūtīts tālāk.\nAr cieņu',
      note: 'Several participles of one clause are one passive.',
    },
    {
      body: 'Labdien!\nTiks sagatavots līgums, kas noslēgts ar SIA, un pievienoti pielikumi.\nAr cieņu',
      note: 'Behind a clause of another kind nothing is sure.',
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
    {
      body: 'Labdien!\nPavasarī tika izveidota komisija, par to rakstiski paziņots kaimiņiem, kokiem uzliktas zīmes.\nAr cieņu',
      findings: [
        {
          message: 'passive',
          text: 'tika izveidota komisija, par to rakstiski paziņots kaimiņiem, kokiem uzliktas',
          severity: 'warning',
        },
      ],
    },
  ],
};
