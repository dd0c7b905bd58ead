import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nPaldies... Un tad? Lasiet ,,Ādažu Vēstis”.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nPaldies par ziņu.. Atbildēsim rīt,, ja varēsim.\nAr cieņu',
      findings: [
        { message: 'doubleMark', text: 'ziņu..', fix: 'ziņu.' },
        { message: 'doubleMark', text: 'rīt,,', fix: 'rīt,' },
      ],
    },
  ],
};
