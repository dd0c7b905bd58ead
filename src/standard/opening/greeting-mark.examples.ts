import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien, Jāni!\nBedri aizpildīsim līdz 15. maijam.' },
    {
      body: 'Labdien, pateicamies par vēstuli.\nBedri aizpildīsim līdz 15. maijam.',
      note: 'The greeting runs into its sentence.',
    },
    {
      body: 'Dear Mr Smith,\nThank you for your letter. We will repair the road by 15 May.',
      note: 'English greetings end with a comma.',
    },
  ],
  bad: [
    {
      body: 'Labdien,\nBedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingMark', text: 'Labdien,', severity: 'hint', fix: 'Labdien!' }],
    },
    {
      body: 'Godātais Bērziņa kungs,\nBedri aizpildīsim līdz 15. maijam.',
      findings: [{ message: 'greetingMark', text: 'Godātais Bērziņa kungs,', fix: 'Godātais Bērziņa kungs!' }],
    },
  ],
};
