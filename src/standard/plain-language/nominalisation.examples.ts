import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nVēlēšanas notiks jūnijā, un vēlēšanu iecirknis būs skolā. Iesniegšanas termiņš ir 1. maijs.\nAr cieņu',
    },
    {
      body: 'Labdien!\nDarbs ir atkritumu savākšana, šķirošana, uzglabāšana un pārvadāšana.\nAr cieņu',
      note: 'An enumeration.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPlāna saskaņošanas veikšanai vajag mēnesi.\nAr cieņu',
      findings: [{ message: 'nounChain', text: 'saskaņošanas veikšanai', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nPlāna saskaņošanas veikšanai un darbu uzsākšanai vajag mēnesi.\nAr cieņu',
      findings: [{ message: 'nounChain', text: 'saskaņošanas veikšanai un darbu uzsākšanai', severity: 'warning' }],
    },
    {
      body: 'Labdien!\nPlāna saskaņošana, ceļa uzturēšana un sniega tīrīšana ir mūsu darbs.\nAr cieņu',
      findings: [
        { message: 'manyActionNouns', text: 'saskaņošana, ceļa uzturēšana un sniega tīrīšana', severity: 'hint' },
      ],
    },
  ],
};
