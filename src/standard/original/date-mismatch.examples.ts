import type { RuleExamples } from '../examples';

const original = 'Labdien! Kad aizpildīs bedri?\nJānis Bērziņš';
const reply = (introduction: string) => `Labdien!\n${introduction}\nBedri aizpildīsim līdz 15. novembrim.\nAr cieņu`;

export const examples: RuleExamples = {
  good: [
    { body: reply('Paldies par 3. novembra vēstuli!'), original },
    { body: reply('03.11.2026. Jūs jautājāt par bedri.'), original, note: 'The day in digits.' },
    {
      body: reply('Paldies par vēstuli! Bedri 2. novembrī apskatījām.'),
      original,
      note: 'A day of the municipality’s own.',
    },
    {
      body: reply('Jūs jautājāt, kāpēc 3. oktobrī bija jāgaida rindā.'),
      original,
      note: 'The day of what the client tells.',
    },
    { body: reply('Jūsu vēstuli saņēmām 4. novembrī.'), original, note: 'The day on which the letter arrived.' },
    {
      body: reply('Jūs 12. oktobrī rakstījāt par bedri un 3. novembrī to atgādinājāt.'),
      original,
      note: 'One of two days is the message’s.',
    },
    {
      body: reply('Atbildam uz Jūsu 12. oktobra vēstuli.'),
      original: 'Labdien! 12. oktobrī rakstīju par bedri. Kad to aizpildīs?',
      note: 'The client names the day.',
    },
  ],
  bad: [
    {
      body: reply('Paldies par 3. oktobra vēstuli!'),
      original,
      findings: [{ message: 'dateMismatch', text: '3. oktobra', severity: 'warning' }],
    },
    {
      body: reply('Jūs 13. novembrī rakstījāt par bedri.'),
      original,
      findings: [{ message: 'dateMismatch', text: '13. novembrī', severity: 'warning' }],
    },
    {
      body: reply('Paldies par 28. oktobra e-pastu!'),
      original,
      findings: [{ message: 'dateMismatch', text: '28. oktobra', severity: 'hint' }],
      note: 'No slip of a digit: perhaps the client wrote before.',
    },
  ],
};
