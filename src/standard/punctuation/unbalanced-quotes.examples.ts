import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nLasiet „Ādažu Vēstis”, “Latvijas Vēstnesi” un "Dienu".\nAr cieņu' },
    { body: 'Labdien!\nJūs rakstāt: „Bedre ir liela.\nTā traucē.”\nAr cieņu', note: 'A quotation of two paragraphs.' },
    { body: 'Labdien!\nEkrāns ir 24" plats.\nAr cieņu', note: 'Inches.' },
  ],
  bad: [
    {
      body: 'Labdien!\nLasiet „Ādažu Vēstis un mūsu lapu.\nAr cieņu',
      findings: [{ message: 'unbalancedQuotes', text: '„Ādažu' }],
    },
  ],
};
