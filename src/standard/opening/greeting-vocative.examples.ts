import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien, Jāni!\nBedri aizpildīsim līdz 15. maijam.' },
    { body: 'Labdien, Bērziņa kungs!\nBedri aizpildīsim līdz 15. maijam.' },
    {
      body: 'Labdien, Sīmanis!\nBedri aizpildīsim līdz 15. maijam.',
      note: 'A name outside the closed list: no form is derived.',
    },
  ],
  bad: [
    {
      body: 'Labdien, Jānis!\nBedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingVocative', text: 'Jānis', severity: 'hint', fix: 'Jāni' }],
    },
    {
      body: 'Cienījamais Kaspars,\nbedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingVocative', text: 'Kaspars', fix: 'Kaspar' }],
    },
  ],
};
