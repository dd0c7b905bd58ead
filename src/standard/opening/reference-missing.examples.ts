import type { RuleExamples } from '../examples';

const HEADER =
  '\n\nNo: Jānis Bērziņš <janis.berzins@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Anna Kalniņa <anna.kalnina@adazi.lv>\nTemats: Suņu laukums\n\nLabdien! Cikos atvērts suņu laukums?';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPaldies par Jūsu 3. novembra vēstuli. Suņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00.',
    },
    {
      body: 'Labdien!\nAtbildot uz Jūsu iesniegumu Nr. 15, informējam, ka suņu laukums ir atvērts katru dienu līdz plkst. 22.00.',
    },
    {
      body: 'Labdien!\nAutobusa karte, par kuru vakar runājām pa tālruni, meitai būs gatava jau pirmdien, 16. novembrī, skolas kancelejā.',
      note: 'Woven into the sentence.',
    },
    {
      body: 'Labdien!\nVakar jautājāt, cikos atvērts suņu laukums. Tas ir atvērts katru dienu no plkst. 7.00 līdz 22.00.',
      note: 'The client’s act.',
    },
    {
      body: 'Labdien!\nJā, ar dogu drīkst nākt. Suņu laukums ir atvērts katru dienu no plkst. 7.00 līdz 22.00.',
      note: 'An answer implies the question.',
    },
    {
      body: `Labdien!\nSuņu laukumu sestdien Jums atvērsim jau plkst. 6.00, lai varat patrenēties pirms sacensībām pilsētas parkā.${HEADER}`,
      note: 'The client’s subject, spoken of as the client’s own.',
    },
    { body: 'Labdien!\nRīt plkst. 10.00 der.\nAr cieņu', note: 'A line or two need no introduction.' },
    {
      body: 'Labdien!\nNo 1. decembra suņu laukums Kadagā būs atvērts līdz plkst. 23.00, jo laukumā ir ierīkots jauns apgaismojums.',
      draft: { subject: 'Suņu laukuma darba laiks', composeType: 'new', conversationId: null, inReplyTo: null },
      note: 'A new mail answers nobody.',
    },
  ],
  bad: [
    {
      body: `Labdien!\nSuņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Laukumam ir divas daļas.${HEADER}`,
      findings: [{ message: 'referenceMissing', text: '', severity: 'hint' }],
      note: 'In two or three lines it is a hint.',
    },
    {
      body: `Labdien!\nSuņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Laukumam ir divas daļas, un mazākā domāta suņiem līdz desmit kilogramiem, bet lielākā visiem pārējiem suņiem un to saimniekiem.${HEADER}`,
      findings: [
        { message: 'referenceMissing', text: '', severity: 'warning', fix: 'Paldies par Jūsu 3. novembra e-pastu!' },
      ],
      note: 'The fix takes the date from the quoted header.',
    },
    {
      body: `Labdien!\nLai saņemtu suņu laukuma karti, Jums jāaizpilda iesniegums un jāsamaksā nodeva, un karti izsniedz veterinārārsts pēc suņa apskates un čipa ievadīšanas datubāzē visā novadā.${HEADER}`,
      findings: [{ message: 'referenceMissing', text: '' }],
      note: 'An instruction that anybody might get.',
    },
    {
      body: 'Labdien!\nReģistrācija pirmajai klasei ir veicama, pamatojoties uz vecāku iesniegumu. Vietas tiek sadalītas līdz 1. jūnijam.\nPaldies par interesi!',
      findings: [{ message: 'referenceMissing', text: '' }],
      note: 'Thanks in the last paragraph say goodbye.',
    },
  ],
};
