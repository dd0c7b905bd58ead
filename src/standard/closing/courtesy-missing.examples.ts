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
    {
      body: 'Labdien!\nJūsu iesniegumu par zariem nodevām ceļu uzturētājiem. Zarus aizvedīs līdz piektdienai. Atvainojamies par ilgo gaidīšanu!\nAr cieņu',
      original: 'Labdien! Trešo reizi rakstu par zariem Pasta ielā. Kad tos aizvedīs?',
    },
    {
      body: 'Labdien!\nJā, plkst. 10.00 der.\nPaldies par sapratni!\nAr cieņu',
      note: 'A formula is polite where nothing is amiss.',
    },
    {
      body: 'Labdien!\nZāle svētdien ir brīva.\nAr cieņu',
      original: 'Labdien! Vai zāli svētdien var īrēt divas stundas?',
      note: 'An ordinary question.',
    },
    {
      body: 'Labdien!\nJa pieteikumā pamanāt kļūdu, piezvaniet. Sestdienās nestrādājam.\nAr cieņu',
      note: 'What may happen, and opening hours.',
    },
    {
      body: 'Labdien!\nJūsu iesniegumā ir kļūda: trūkst adreses. Soda naudu par marta rēķinu atcēlām.\nAr cieņu',
      note: 'The client’s slip, and good news.',
    },
    {
      body: 'Labdien!\nNodotajai grāmatai bija saplēsts vāks. Salīmējām paši, maksāt nevajag. Priecīgu lasīšanu!\nAr cieņu',
      note: 'A wish is warm.',
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
      body: 'Labdien!\nJūsu iesniegums par zariem nodots ceļu uzturētājiem.\nAr cieņu',
      original: 'Labdien! Oktobrī jau rakstīju par zariem Pasta ielā, atbildi nesaņēmu. Kad tos aizvedīs?',
      findings: [
        { message: 'apologyToClient', text: '', severity: 'warning', fix: 'Atvainojamies par sagādātajām neērtībām!' },
      ],
    },
    {
      body: 'Labdien!\nLampu nomainīsim līdz piektdienai.\nCeram uz sapratni!\nAr cieņu',
      original: 'Labdien! Pie mūsu mājas Pasta ielā nedeg laterna.',
      findings: [{ message: 'thanksForReport', text: '', severity: 'warning', fix: 'Paldies par Jūsu atsaucību!' }],
    },
    {
      body: 'Labdien!\nSuņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Laukumam ir divas daļas, un mazākā domāta suņiem, kas sver līdz desmit kilogramiem, bet lielākā visiem pārējiem suņiem.\nAr cieņu',
      findings: [{ message: 'courtesyMissing', text: '', severity: 'hint' }],
    },
  ],
};
