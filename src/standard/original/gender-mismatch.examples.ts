import type { RuleExamples } from '../examples';

const from = (name: string, address: string) => ({ draft: { to: [{ name, address }] } });
const original = 'Labdien! Kad aizpildīs bedri?';
const reply = (name: string) =>
  `Labdien, ${name}!\nPaldies par vēstuli. Bedri aizpildīsim līdz 15. novembrim.\nAr cieņu`;

export const examples: RuleExamples = {
  good: [
    { body: reply('Kalējas kundze'), original, ...from('Sanita Kalēja', 'sanita.kaleja@example.com') },
    {
      body: reply('Liepas kungs'),
      original,
      ...from('Kārlis Liepa', 'karlis.liepa@example.com'),
      note: 'A man’s surname in -a.',
    },
    {
      body: reply('Kalēja kungs'),
      original,
      ...from('Nikita Kalēja', 'nikita.kaleja@example.com'),
      note: 'The first name may be a man’s or a woman’s.',
    },
    { body: reply('Kalēja kungs'), original, ...from('S. Kalēja', 's.kaleja@example.com'), note: 'No first name.' },
    {
      body: reply('Kalēja kungs'),
      original: `${original}\nPēteris`,
      ...from('Sanita Kalēja', 'sanita.kaleja@example.com'),
      note: 'Her husband writes from her mailbox.',
    },
  ],
  bad: [
    {
      body: reply('Kalēja kungs'),
      original,
      ...from('Sanita Kalēja', 'sanita.kaleja@example.com'),
      findings: [{ message: 'genderMismatch', text: 'Kalēja kungs', severity: 'warning' }],
    },
    {
      body: 'Cienījamā Bērziņas kundze!\nPaldies par vēstuli. Bedri aizpildīsim līdz 15. novembrim.\nAr cieņu',
      original: `${original}\nJānis Bērziņš`,
      findings: [{ message: 'genderMismatch', text: 'Bērziņas kundze' }],
    },
  ],
};
