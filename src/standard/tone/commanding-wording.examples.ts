import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nLūdzam līdz 15. maijam iesniegt zemes plānu.' },
    { body: 'Labdien!\nPar ietvi jārūpējas mājas īpašniekam.', note: 'A duty is no reproach.' },
  ],
  bad: [
    {
      body: 'Labdien!\nJums vajadzēja to izlasīt noteikumos.',
      findings: [{ message: 'commandingWording', text: 'Jums vajadzēja', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nTā ir Jūsu vaina, nevis mūsu.',
      findings: [{ message: 'commandingWording', text: 'Jūsu vaina' }],
    },
  ],
};
