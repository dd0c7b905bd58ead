import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nSkatiet [1], [Bērziņš, 2019] un [..]. Cena ir < 50 eiro un > 20 eiro. XX gadsimta māja, XXX svētki.\nAr cieņu',
      note: 'A footnote, an omission, comparisons and Roman numerals.',
    },
    {
      body: 'Labdien!\nTematā stāv [EXTERNAL], un mapes nosaukums ir [ARHĪVS 2].\nAr cieņu',
      note: 'Tags of a mail system.',
    },
    { body: 'Labdien!\nJūs rakstāt: „Mani sauc [vārds].” Tā ir veidne.\nAr cieņu', note: 'Quoted.' },
  ],
  bad: [
    {
      body: 'Labdien!\nCienījamais [vārds]! Atbilde uz [KLIENTA ADRESE] būs XX.XX.2026.\nAr cieņu',
      findings: [
        { message: 'templatePlaceholder', text: '[vārds]' },
        { message: 'templatePlaceholder', text: '[KLIENTA ADRESE]' },
        { message: 'templatePlaceholder', text: 'XX.XX.2026' },
      ],
    },
    {
      body: 'Labdien!\nRēķins Nr. ___ par {summa} ir pie (vārds, uzvārds), līdz dd.mm.gggg un Nr. XXXX.\nAr cieņu',
      findings: [
        { message: 'templatePlaceholder', text: '___' },
        { message: 'templatePlaceholder', text: '{summa}' },
        { message: 'templatePlaceholder', text: '(vārds, uzvārds)' },
        { message: 'templatePlaceholder', text: 'dd.mm.gggg' },
        { message: 'templatePlaceholder', text: 'XXXX' },
      ],
    },
  ],
};
