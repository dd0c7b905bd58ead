import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nAtnesiet pasi, un mēs sagatavosim līgumu.\nAr cieņu' },
    { body: 'Labdien!\nAizpildiet veidlapu un atsūtiet to mums.\nAr cieņu', note: 'One subject.' },
    { body: 'Labdien!\nAtnesiet pasi un visus esošos līgumus.\nAr cieņu', note: 'Two objects.' },
    {
      body: 'Labdien!\nZvaniet mums un mēs palīdzēsim, ja veidlapa nav skaidra.\nAr cieņu',
      note: 'Both clauses share a third, and then no comma is wanted.',
    },
    { body: 'Labdien!\nRīt atnesiet pasi un mēs sagatavosim līgumu.\nAr cieņu', note: '`Rīt` may belong to both.' },
    { body: 'Labdien!\nMēs sagatavosim līgumu un nosūtīsim to Jums.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nAtnesiet pasi un mēs sagatavosim līgumu. Lūdzu, pasauciet sargu un viņam atslēgu iedosim.\nAr cieņu',
      findings: [
        { message: 'commaBetweenClauses', text: 'pasi un', fix: 'pasi, un' },
        { message: 'commaBetweenClauses', text: 'sargu un', fix: 'sargu, un' },
      ],
    },
    {
      body: 'Labdien!\nEs nosūtīšu rēķinu un Jūs to samaksāsiet. Zvaniet un es piezvanīšu atpakaļ.\nAr cieņu',
      findings: [
        { message: 'commaBetweenClauses', text: 'rēķinu un', fix: 'rēķinu, un' },
        { message: 'commaBetweenClauses', text: 'Zvaniet un', fix: 'Zvaniet, un' },
      ],
    },
  ],
};
