import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nLīdzi paņemiet pasi vai personas apliecību.\nAr cieņu' },
    { body: 'Labdien!\nLīguma numurs ir LV1234567.\nAr cieņu', note: 'No person’s document is named.' },
  ],
  bad: [
    {
      body: 'Labdien!\nJūsu pase Nr. LV1234567 ir gatava.\nAr cieņu',
      findings: [{ message: 'documentNumber', text: 'LV1234567', severity: 'hint' }],
    },
  ],
};
