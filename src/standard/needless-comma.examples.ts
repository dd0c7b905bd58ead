import type { RuleExamples } from './examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nDiemžēl šogad ielu atjaunot nevaram.\nAr cieņu' },
    { body: 'Labdien!\nDiemžēl, ja līs, darbi nenotiks.\nAr cieņu', note: 'The comma belongs to the clause.' },
  ],
  bad: [
    {
      body: 'Labdien!\nAtbildēsim ne vēlāk, kā rīt.\nAr cieņu',
      findings: [{ message: 'needlessComma', text: 'vēlāk,', fix: 'vēlāk' }],
    },
    {
      body: 'Labdien!\nDiemžēl, šogad ielu atjaunot nevaram.\nAr cieņu',
      findings: [{ message: 'needlessComma', text: 'Diemžēl,', fix: 'Diemžēl' }],
    },
  ],
};
