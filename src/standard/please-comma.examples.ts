import type { RuleExamples } from './examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nLūdzu, sazinieties ar mums.\nAr cieņu' },
    { body: 'Labdien!\nLūdzu sazināties ar mums.\nAr cieņu', note: 'An infinitive needs no comma.' },
    { body: 'Labdien!\nLūdzu pieiet pie 3. loga.\nAr cieņu', note: 'An infinitive in -iet.' },
  ],
  bad: [
    {
      body: 'Labdien!\nLūdzu ņemiet vērā termiņu.\nAr cieņu',
      findings: [{ message: 'pleaseComma', text: 'Lūdzu ņemiet', fix: 'Lūdzu, ņemiet' }],
    },
    {
      body: 'Labdien!\nJa rodas jautājumi lūdzu zvaniet mums.\nAr cieņu',
      findings: [{ message: 'pleaseComma', text: 'jautājumi lūdzu zvaniet', fix: 'jautājumi, lūdzu, zvaniet' }],
    },
  ],
};
