import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nMaksa ir 12,50 eiro, tikšanās plkst. 12.50, versija 12.50.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nMaksa ir 12.50 eiro.\nAr cieņu',
      findings: [{ message: 'decimalPoint', text: '12.50', fix: '12,50' }],
    },
  ],
};
