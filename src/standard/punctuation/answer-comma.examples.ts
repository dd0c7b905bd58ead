import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nJā, zāle ir brīva. Nē, maksa nav jāmaksā.\nAr cieņu' },
    { body: 'Labdien!\nJā gan, zāle ir brīva.\nAr cieņu' },
    { body: 'Labdien!\nJā – zāle ir brīva. Nē!\nAr cieņu' },
    { body: 'Labdien!\nJa zale ir briva, zvanisim.\nAr cienu', note: 'Typed without diacritics it is `ja`.' },
  ],
  bad: [
    {
      body: 'Labdien!\nJā varam atbraukt rīt. Nē maksa nav jāmaksā.\nAr cieņu',
      findings: [
        { message: 'answerComma', text: 'Jā varam', fix: 'Jā, varam', severity: 'warning' },
        { message: 'answerComma', text: 'Nē maksa', fix: 'Nē, maksa' },
      ],
    },
  ],
};
