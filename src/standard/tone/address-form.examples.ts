import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies, ka Jūs ziņojāt. Par rezultātu Jums piezvanīsim.' },
    { body: 'Labdien visiem!\nPaldies, ka jūs ziņojāt. Par rezultātu jums piezvanīsim.', note: 'Several people.' },
    {
      body: 'Labdien!\nJūs rakstījāt par bedri. Paldies, ka jūs ziņojāt.',
      note: 'A capital at the beginning of a sentence.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies, ka Jūs ziņojāt par Jūsu ielu. Par rezultātu jums piezvanīsim.',
      findings: [{ message: 'addressFormMixed', text: 'jums', severity: 'hint', fix: 'Jums' }],
    },
  ],
};
