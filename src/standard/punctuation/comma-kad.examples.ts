import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nZvaniet, kad būsiet mājās.\nAr cieņu' },
    { body: 'Labdien!\nTas notiks kaut kad rudenī.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nPaziņosim kad darbi būs pabeigti.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Paziņosim kad', fix: 'Paziņosim, kad' }],
    },
  ],
};
