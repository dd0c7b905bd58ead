import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nAtbildēsim līdz 2026. gada 6. jūlijam. Pielikums ir 2.pielikums.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nAtbildēsim līdz 2026.gada 6.jūlijam.\nAr cieņu',
      findings: [
        { message: 'dateSpacing', text: '2026.gada', fix: '2026. gada' },
        { message: 'dateSpacing', text: '6.jūlijam', fix: '6. jūlijam' },
      ],
    },
  ],
};
