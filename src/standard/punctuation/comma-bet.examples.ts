import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nCeļš ir slēgts, bet gājēji drīkst iet.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nCeļš ir slēgts bet gājēji drīkst iet.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'slēgts bet', fix: 'slēgts, bet' }],
    },
    {
      body: 'Labdien!\nRakstījām uzņēmumam (Ceļi) bet atbildes nav.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Ceļi) bet', fix: 'Ceļi), bet' }],
    },
  ],
};
