import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nLudzu skārusi vētra, un ceļi uz Ludzu ir slēgti. Laiks rit ātri.\nAr cieņu',
      note: 'The town of Ludza, and a verb.',
    },
    {
      body: 'Labdien!\nJo vairāk, ka termiņš jau beidzies, bet ne vēlāk kā rīt atbildēsim.\nAr cieņu',
      note: 'A comma before „ka” begins a clause.',
    },
    { body: 'Labdien!\nTā pat labāk: viņš tur pat strādā. Esiet mierīgi!\nAr cieņu', note: 'Words of their own.' },
    {
      body: '<p>Dear Mr Ozols,</p><p>The library can not only lend books but also order them for you.</p><p>Kind regards</p>',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nLudzu, atsūtiet līgumu. Ludzu zvanīt no rīta. Rit plkst. 10.00 būšu birojā.\nAr cieņu',
      findings: [
        { message: 'realWord', text: 'Ludzu', severity: 'warning', fix: 'Lūdzu' },
        { message: 'realWord', text: 'Ludzu', severity: 'warning', fix: 'Lūdzu' },
        { message: 'realWord', text: 'Rit', severity: 'warning', fix: 'Rīt' },
      ],
    },
    {
      body: 'Labdien!\nJūs pieteicaties pasākumam, un Jūs esiet gaidīti. Atbildi sniegsim ne vēlāk ka pēc mēneša, tā pat kā iepriekš.\nAr cieņu',
      findings: [
        { message: 'realWord', text: 'pieteicaties', fix: 'pieteicāties' },
        { message: 'realWord', text: 'Jūs esiet', fix: 'Jūs esat' },
        { message: 'realWord', text: 'vēlāk ka', fix: 'vēlāk kā' },
        { message: 'realWord', text: 'tā pat', fix: 'tāpat' },
      ],
    },
    {
      body: '<p>Dear Mr Ozols,</p><p>We can not repair the street before May.</p><p>Kind regards</p>',
      findings: [{ message: 'realWord', text: 'can not', fix: 'cannot' }],
    },
  ],
};
