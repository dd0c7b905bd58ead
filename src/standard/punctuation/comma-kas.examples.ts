import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nBedre, kas traucē, ir liela.\nAr cieņu' },
    { body: 'Labdien!\nJums kaut kas jāzina.\nAr cieņu' },
    { body: 'Labdien!\nTur nav kas darīt.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nAizpildīsim bedri kas traucē braukt.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'bedri kas', fix: 'bedri, kas' }],
    },
  ],
};
