import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par ziņu! Bedri aizpildīsim līdz 15. maijam.\nAr cieņu' },
    {
      body: 'Labdien!\nAtbilde aizkavējās mūsu kļūdas dēļ. Atvainojamies!\nAr cieņu',
      note: 'An apology is enough: thanks are not asked as well.',
    },
    {
      body: 'Labdien!\nPrieks par Jūsu vēstuli! Bedri aizpildīsim līdz 15. maijam.\nAr cieņu',
      note: 'Warm words are as good.',
    },
    { body: 'Labdien!\nRīt plkst. 10.00 der.\nAr cieņu', note: 'A line that shows nothing to thank for.' },
  ],
  bad: [
    {
      body: 'Labdien!\nŠo summu vajadzēja atmaksāt līdz 30. oktobrim, bet rīkojumu sagatavojām tikai vakar.\nAr cieņu',
      findings: [
        { message: 'apologyMissing', text: '', severity: 'warning', fix: 'Atvainojamies par sagādātajām neērtībām!' },
      ],
    },
    {
      body: 'Labdien!\nSaņēmu Jūsu 16. novembra priekšlikumu par soliņiem parkā. Tos uzstādīsim maijā.\nAr cieņu',
      findings: [{ message: 'thanksMissing', text: '', severity: 'warning', fix: 'Paldies par Jūsu atsaucību!' }],
    },
    {
      body: 'Labdien!\nSuņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Laukumam ir divas daļas, un mazākā domāta suņiem, kas sver līdz desmit kilogramiem, bet lielākā visiem pārējiem suņiem.\nAr cieņu',
      findings: [{ message: 'courtesyMissing', text: '', severity: 'hint' }],
    },
  ],
};
