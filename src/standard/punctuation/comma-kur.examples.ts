import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nVieta, kur rakt, ir iezīmēta.\nAr cieņu' },
    { body: 'Labdien!\nViņš atrodas kaut kur Ādažos.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nParādīsim vietu kur drīkst rakt.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'vietu kur', fix: 'vietu, kur' }],
    },
  ],
};
