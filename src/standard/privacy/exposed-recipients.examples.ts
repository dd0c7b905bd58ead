import type { RuleExamples } from '../examples';

const ONE = { name: 'Jānis Bērziņš', address: 'janis.berzins@gmail.com' };
const OTHER = { name: 'Anna Ozola', address: 'anna.ozola@inbox.lv' };

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nSēde notiks 9. decembrī.', draft: { to: [ONE] } },
    {
      body: 'Labdien!\nSēde notiks 9. decembra rītā.',
      draft: { to: [], bcc: [ONE, OTHER] },
      note: 'In Bcc nobody sees the others.',
    },
    {
      body: 'Labdien!\nPārsūtu sūdzību izskatīšanai.',
      draft: { to: [{ name: 'SIA Rasa', address: 'info@rasa.example.com' }], cc: [ONE] },
      note: 'A company and the client who complained.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nSēde notiks 9. decembra vakarā.',
      draft: { to: [ONE, OTHER] },
      findings: [{ message: 'exposedRecipients', text: '', severity: 'hint' }],
    },
  ],
};
