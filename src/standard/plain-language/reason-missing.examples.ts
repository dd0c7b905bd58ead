import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nIelu šogad atjaunot nevaram, jo budžetā naudas nav.\nAr cieņu' },
    { body: 'Labdien!\nAtļauju izsniegsim rīt.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nIelu šogad atjaunot nevaram. Zvaniet mums rudenī.\nAr cieņu',
      findings: [{ message: 'reasonMissing', text: 'nevaram' }],
    },
  ],
};
