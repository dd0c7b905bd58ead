import type { RuleExamples } from '../examples';

const FACTS =
  'Paldies par Jūsu vēstuli par suņu laukumu Kadagā. Laukums ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Tam ir divas daļas: mazākā domāta suņiem līdz desmit kilogramiem, lielākā pārējiem. Pie ieejas ir ūdens krāns un kaste ar maisiņiem.';
const MORE =
  'Vasarā krāns strādā no maija līdz septembrim, bet ziemā ūdens jāņem līdzi pašam. Kasti papildinām divas reizes nedēļā, parasti otrdienās un piektdienās. Bērni bez pieaugušajiem laukumā nedrīkst uzturēties, jo suņi skrien ātri. Barot svešus suņus nevajag, un rotaļlietas labāk atstāt mājās. Ja redzat bojātu žogu, lūdzu, piezvaniet mums, un mēs to salabosim.';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPaldies par jautājumu! Laukums ir atvērts līdz plkst. 22.00.\nAr cieņu',
      note: 'A short letter is its own summary.',
    },
    { body: `Labdien!\n${FACTS}\n${MORE}\nTātad laukumā varat nākt jebkurā dienā.\nAr cieņu` },
    {
      body: `Labdien!\nĪsumā: laukumā varat nākt jebkurā dienā.\n${FACTS}\n${MORE}\nAr cieņu`,
      note: 'Summed up at the top.',
    },
    {
      body: `Labdien!\n${FACTS}\n${MORE}\nLaukums Kadagā katru dienu ir atvērts no plkst. 7.00 līdz 22.00, un bojātu žogu salabosim.\nAr cieņu`,
      note: 'A closing sentence made of what the letter said before.',
    },
    { body: `Labdien!\n${FACTS}\n${MORE}\nLai nerastos pārpratumi: laukums ir atvērts arī svētkos.\nAr cieņu` },
    { body: `Labdien!\n${FACTS}\n${MORE}\nVairāk nekas nav jāņem līdzi kā suns un pavada.\nAr cieņu` },
    { body: `Labdien!\n${FACTS}\n${MORE}\nAtcerieties tikai vienu – vārti jāaizver.\nAr cieņu` },
    { body: `Labdien!\n${FACTS}\n${MORE}\nŽogs nu ir salabots, un laukums atkal atvērts.\nAr cieņu` },
  ],
  bad: [
    {
      body: `Labdien!\n${FACTS}\n${MORE}\nAr cieņu`,
      findings: [{ message: 'summaryMissing', text: '', severity: 'warning' }],
    },
    {
      body: `Labdien!\n${FACTS}\n${MORE}\nVai žogu ap laukumu Kadagā salabosiet līdz otrdienai?\nŽogu ap laukumu Kadagā salabosim otrdienās un piektdienās.\nAr cieņu`,
      findings: [{ message: 'summaryMissing', text: '', severity: 'warning' }],
      note: 'An answer below its question takes up the question’s words.',
    },
    {
      body: `Labdien!\nĪsumā par laukumu:\n${FACTS}\n${MORE}\nAr cieņu`,
      findings: [{ message: 'summaryMissing', text: '', severity: 'warning' }],
      note: 'A heading announces, it does not sum up.',
    },
    { body: `Labdien!\n${FACTS}\nAr cieņu`, findings: [{ message: 'summaryMissing', text: '', severity: 'hint' }] },
    {
      body: `Labdien!\n${FACTS}\n${MORE}\nIeslēdziet ūdeni paši, krāns ir kreisajā pusē. Ceturtdien atbrauks meistars un pieliks vēl vienu kasti. Paldies, ka rūpējaties par kārtību!\nVisu labu vēlot\nAr cieņu`,
      findings: [{ message: 'summaryMissing', text: '', severity: 'hint' }],
      note: 'A closing paragraph of several sentences may say it in other words.',
    },
  ],
};
