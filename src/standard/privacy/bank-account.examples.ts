import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nSamaksājiet 15 eiro uz pašvaldības kontu LV80BANK0000435195001.\nAr cieņu',
      note: 'The account to pay to.',
    },
    { body: 'Labdien!\nAtmaksāsim uz Jūsu kontu LV81BANK0000435195001.\nAr cieņu', note: 'The check sum is wrong.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPārmaksu atmaksāsim uz Jūsu kontu LV80 BANK 0000 4351 9500 1.\nAr cieņu',
      findings: [{ message: 'bankAccount', text: 'LV80 BANK 0000 4351 9500 1', severity: 'hint' }],
    },
  ],
};
