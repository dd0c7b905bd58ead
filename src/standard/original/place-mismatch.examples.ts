import type { RuleExamples } from '../examples';

const original = 'Labvakar! Pie mājas Pļavu ielā 6 vējš nolauzis kļavas zaru. Lūdzu novāciet to!';
const reply = (introduction: string) => `Labdien!\n${introduction}\nBrigāde zaru novāks šodien.\nAr cieņu`;

export const examples: RuleExamples = {
  good: [
    { body: reply('Paldies, ka ziņojāt par zaru Pļavu ielā 6!'), original },
    {
      body: reply('Paldies par ziņu! Zaru vedīsim uz Parka ielu 6.'),
      original: 'Labdien! Pļavu ielā nolūzis zars.',
      note: 'The client gave no house number.',
    },
    {
      body: `Labdien!\nPaldies par ziņu!\nBrigāde zaru novāks šodien.\nZaru drīkst arī atvest.\nTo pieņem Parka ielā 6.\nAr cieņu`,
      original,
      note: 'An address of the reply’s own.',
    },
    {
      body: reply('Paldies, ka ziņojāt par dūmiem Lazdu ielā 51!'),
      original: 'Labvakar! Kaimiņš Lazdu ielā dedzina plastmasu.\nJānis Bērziņš, Lazdu iela 15',
      note: 'Where the client lives is not what the client writes about.',
    },
  ],
  bad: [
    {
      body: reply('Paldies, ka ziņojāt par zaru Parka ielā 6!'),
      original,
      findings: [{ message: 'placeMismatch', text: 'Parka ielā 6', severity: 'warning' }],
    },
    {
      body: reply('Jūs rakstījāt par pasta nodaļu Rīgas ielā 41.'),
      original: 'Labdien! Pasta nodaļa Rīgas ielā 14 jau mēnesi ir slēgta. Kad to atvērs?',
      findings: [{ message: 'placeMismatch', text: 'Rīgas ielā 41' }],
    },
  ],
};
