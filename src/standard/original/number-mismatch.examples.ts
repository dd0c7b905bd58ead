import type { RuleExamples } from '../examples';

const original = 'Labdien! Iesniedzu iesniegumu Nr. AND/1-14-7/26/381. Kad būs lēmums?';
const reply = (sentence: string) => `Labdien!\nPaldies par vēstuli. ${sentence}\nAr cieņu`;

export const examples: RuleExamples = {
  good: [
    {
      body: reply('Iesniegumu Nr. ĀND/1-14-7/26/381 izskatīsim 26. novembrī.'),
      original,
      note: 'Other letters, the same number.',
    },
    { body: reply('Iesniegumu Nr. ĀND / 1-14-7 / 26 / 381 izskatīsim 26. novembrī.'), original, note: 'Spaces.' },
    {
      body: reply('Jūsu vēstule ir reģistrēta ar Nr. ĀND/1-14-7/26/391.'),
      original,
      note: 'The municipality’s new number.',
    },
    {
      body: reply('Pievienojam plānu zemei ar kadastra numuru 8044 005 0127.'),
      original: 'Labdien! Lūdzu atsūtiet plānu (kadastra Nr. 80440050127).',
    },
    {
      body: reply('Zvaniet man pa tālruni 20000132.'),
      original: 'Labdien! Kad būs lēmums? Mans tālrunis ir 20000131.',
      note: 'Telephones are no documents.',
    },
  ],
  bad: [
    {
      body: reply('Iesniegumu Nr. ĀND/1-14-7/26/318 izskatīsim 26. novembrī.'),
      original,
      findings: [{ message: 'numberMismatch', text: 'ĀND/1-14-7/26/318', severity: 'warning' }],
    },
    {
      body: reply('Pievienojam plānu zemei ar kadastra numuru 8044 005 0172.'),
      original: 'Labdien! Lūdzu atsūtiet plānu (kadastra Nr. 8044 005 0127).',
      findings: [{ message: 'numberMismatch', text: '8044 005 0172' }],
    },
  ],
};
