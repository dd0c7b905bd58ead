import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPievienojam plānu, kā arī tāmi.\nAr cieņu' },
    { body: 'Labdien!\nTāpat kā arī citos gados, ceļu slēgsim.\nAr cieņu' },
    { body: 'Labdien!\nKā arī varat zvanīt.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nPievienojam plānu kā arī tāmi.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'plānu kā arī', fix: 'plānu, kā arī' }],
    },
  ],
};
