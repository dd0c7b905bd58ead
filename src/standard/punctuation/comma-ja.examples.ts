import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nZvaniet, ja kas neskaidrs.\nAr cieņu' },
    {
      body: 'Labdien!\nPalīdzēsim arī tad ja būs vēlu un pat ja snigs.\nAr cieņu',
      note: '`pat ja` and `tad ja` are left to the writer.',
    },
    { body: 'Labdien!\nDiez ja tā.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nZvaniet mums ja rodas jautājumi.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'mums ja', fix: 'mums, ja' }],
    },
  ],
};
