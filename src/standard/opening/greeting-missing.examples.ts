import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par Jūsu 3. novembra vēstuli. Bedri aizpildīsim līdz 15. maijam.\nAr cieņu' },
    { body: 'Cienījamie vecāki!\nAtbildam uz Jūsu jautājumu par ēdināšanu.\nAr cieņu', note: 'A plural addressee.' },
  ],
  bad: [
    {
      body: 'Paldies par Jūsu 3. novembra vēstuli. Bedri aizpildīsim līdz 15. maijam.\nAr cieņu',
      findings: [{ message: 'greetingMissing', text: '', fix: 'Labdien!' }],
    },
  ],
};
