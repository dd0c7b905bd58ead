import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par vēstuli.\nAr cieņu' },
    {
      body: 'Dear Ms Berg,\nThank you for your letter. We will answer by Friday.\nKind regards,',
      note: 'English has the comma.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies par vēstuli.\nAr cieņu,',
      findings: [{ message: 'signOffComma', text: 'Ar cieņu,', fix: 'Ar cieņu' }],
    },
  ],
};
