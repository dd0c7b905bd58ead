import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par ziņu. Atbildēsim rīt. eParaksts nav vajadzīgs.\nAr cieņu' },
    { body: 'Labdien!\nZvaniet inst. vai kab. vadītājam, skat. arī tur.\nAr cieņu', note: 'Abbreviations.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies par vēstuli. atbildēsim rīt.\nAr cieņu',
      findings: [{ message: 'sentenceCapital', text: 'atbildēsim', fix: 'Atbildēsim' }],
    },
  ],
};
