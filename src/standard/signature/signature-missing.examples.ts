import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nPaldies par ziņu! Bedri aizpildīsim līdz 15. maijam.\n\nAr cieņu\n' }],
  bad: [
    {
      body: '<div>Labdien!</div><div>Paldies par ziņu! Bedri aizpildīsim līdz 15. maijam.</div><div>Ar cieņu</div>',
      draft: {
        body: {
          format: 'html',
          source:
            '<div>Labdien!</div><div>Paldies par ziņu! Bedri aizpildīsim līdz 15. maijam.</div><div>Ar cieņu</div>',
        },
      },
      findings: [{ message: 'signatureMissing', text: '', severity: 'error' }],
      note: 'One finding, not six.',
    },
  ],
};
