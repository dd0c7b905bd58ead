import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies, vēstuli saņēmām. Skat. www.adazi.lv un plans.pdf.\nAr cieņu' },
    { body: 'Labdien!\nCena ir 12,50 eiro, varianti a,b,c.\nAr cieņu', note: 'Numbers and single letters.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies,vēstuli saņēmām.Atbildēsim rīt.\nAr cieņu',
      findings: [
        { message: 'spaceAfterMark', text: 'Paldies,vēstuli', fix: 'Paldies, vēstuli' },
        { message: 'spaceAfterMark', text: 'saņēmām.Atbildēsim', fix: 'saņēmām. Atbildēsim' },
      ],
    },
  ],
};
