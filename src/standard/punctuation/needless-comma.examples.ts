import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nLūdzu, sazinieties ar mums un, lūdzu, izvērtējot situāciju, atbildiet. Lūdzu, tūlīt zvaniet.\nAr cieņu',
    },
    { body: 'Labdien!\nDiemžēl šogad ielu atjaunot nevaram.\nAr cieņu' },
    { body: 'Labdien!\nDiemžēl, ja līs, darbi nenotiks.\nAr cieņu', note: 'The comma belongs to the clause.' },
  ],
  bad: [
    {
      body: 'Labdien!\nLūdzu, sazināties ar mums.\nAr cieņu',
      findings: [{ message: 'needlessCommaInfinitive', text: 'Lūdzu, sazināties', fix: 'Lūdzu sazināties' }],
    },
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
