import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par vēstuli.\nAr cieņu' },
    {
      body: 'Labdien!\nPirmdien      9.00–17.00\nOtrdien       9.00–18.00\nAr cieņu',
      note: 'Wide gaps line things up.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies  par vēstuli.  Atbildēsim rīt.\nAr cieņu',
      findings: [
        { message: 'doubleSpace', text: 'Paldies  par', fix: 'Paldies par' },
        { message: 'doubleSpace', text: '.  Atbildēsim', fix: '. Atbildēsim' },
      ],
    },
  ],
};
