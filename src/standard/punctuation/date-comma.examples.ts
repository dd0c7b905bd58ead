import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nTiekamies piektdien, 3. decembrī, plkst. 18.00.\nAr cieņu' },
    { body: 'Labdien!\nTiekamies 3. decembrī plkst. 18.00.\nAr cieņu', note: 'The date alone.' },
    { body: 'Labdien!\nTiekamies piektdien, 3. decembrī.\nAr cieņu' },
    { body: 'Labdien!\nTiekamies piektdien, 3. decembrī (2. stāvā).\nAr cieņu' },
    { body: 'Labdien!\nTiekamies piektdien, 3. decembrī un 4. decembrī.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nTiekamies piektdien, 3. decembrī plkst. 18.00.\nAr cieņu',
      findings: [{ message: 'dateComma', text: 'decembrī plkst.', fix: 'decembrī, plkst.', severity: 'hint' }],
    },
  ],
};
