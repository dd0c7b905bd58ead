import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nAtbildot uz Jūsu iesniegumu, informējam, ka darbi ir pabeigti.\nAr cieņu' },
    {
      body: 'Labdien!\nPamatojoties uz likumu informējam, ka atļauja ir vajadzīga.\nAr cieņu',
      note: '`Pamatojoties uz` may stand without a comma.',
    },
    { body: 'Labdien!\nTurpinot varam rakstīt arī rīt.\nAr cieņu', note: 'A bare participle is no clause.' },
  ],
  bad: [
    {
      body: 'Labdien!\nAtbildot uz Jūsu 3. novembra iesniegumu informējam, ka darbi ir pabeigti.\nAr cieņu',
      findings: [{ message: 'participleComma', text: 'iesniegumu informējam', fix: 'iesniegumu, informējam' }],
    },
    {
      body: 'Labdien!\nIzskatot sūdzību secinām, ka Jums taisnība. Sūtot fotogrāfijas lūdzu pievienot adresi.\nAr cieņu',
      findings: [
        { message: 'participleComma', text: 'sūdzību secinām', fix: 'sūdzību, secinām' },
        { message: 'participleComma', text: 'fotogrāfijas lūdzu', fix: 'fotogrāfijas, lūdzu' },
      ],
    },
  ],
};
