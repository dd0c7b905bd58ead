import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaskaidrosim, kāpēc ceļš ir slēgts.\nAr cieņu' },
    { body: 'Labdien!\nNezin kāpēc vēstule kavējās.\nAr cieņu' },
    { body: 'Labdien!\nSūtījums nezinu kāpēc, bet kavējas.\nAr cieņu', note: 'The question word alone is no clause.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPaskaidrosim Jums kāpēc ceļš ir slēgts.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Jums kāpēc', fix: 'Jums, kāpēc' }],
    },
  ],
};
