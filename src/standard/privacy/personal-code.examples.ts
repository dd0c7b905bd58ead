import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nReģistrācijas numurs ir 90000048472.\nAr cieņu', note: 'A company’s number.' },
    { body: 'Labdien!\nLietas numurs ir 161175-19990.\nAr cieņu', note: 'The check digit is wrong.' },
  ],
  bad: [
    {
      body: 'Labdien!\nIesniegumu par personu 161175-19997 saņēmām.\nAr cieņu',
      findings: [{ message: 'personalCode', text: '161175-19997', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nPersonas kods 328673-00679 ir reģistrēts.\nAr cieņu',
      findings: [{ message: 'personalCode', text: '328673-00679' }],
      note: 'The form without a date of birth.',
    },
  ],
};
