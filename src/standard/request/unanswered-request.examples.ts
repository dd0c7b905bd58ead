import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPaldies par jautājumu par baseinu!\nSvētdienās tas ir atvērts no plkst. 9.00 līdz 20.00, un biļete bērnam maksā 3 eiro. Tiekamies baseinā!\nAr cieņu',
      original: 'Labdien! Cikos svētdienās strādā baseins un cik maksā bērna biļete?',
    },
    {
      body: 'Labdien!\nPaldies par vēstuli par gājēju pāreju!\nŠoseja pieder valstij, tāpēc Jūsu vēstuli pārsūtījām VSIA „Latvijas Valsts ceļi” un lūdzām atbildēt Jums.\nAr cieņu',
      original: 'Labdien! Lūdzam ierīkot apgaismojumu un samazināt ātrumu līdz 50 km/h.',
      note: 'Passed on to those in charge.',
    },
    {
      body: 'Labdien!\nPaldies par ziņu par bedrēm!\nCeļu līdzināsim ceturtdien, 12. novembrī, ja būs sauss laiks, un pēc tam uzbērsim šķembas.\nAr cieņu',
      original: 'Labdien! Kad greiderēs? Cik reizes par to jāraksta??? Par ko mēs maksājam nodokļus?',
      note: 'Rhetorical questions want no answer.',
    },
    {
      body: 'Labdien!\nPar paneļiem vēl jājautā galvenajai arhitektei, un līdz 13. novembrim atbildēsim Jums arī uz šo jautājumu.\nSiltumnīcu varat celt uzreiz.\nAr cieņu',
      original: 'Labdien! Vai siltumnīcai vajag atļauju? Vai žogam drīkst izmantot betona paneļus?',
      note: 'Put off with a date.',
    },
    {
      body: 'Hello!\nThank you for your question. The pool is open on Sundays from 9 to 20, and we look forward to seeing you.\nKind regards',
      original: 'Hello, when does the pool open on Sundays, and what is the price?',
      note: 'Only Latvian is judged.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies par jautājumu par baseinu!\nSvētdienās tas ir atvērts no plkst. 9.00 līdz 20.00, un jaunākiem bērniem ir atsevišķs mazais baseins.\nAr cieņu',
      original: 'Labdien! Cikos svētdienās strādā baseins un cik maksā bērna biļete?',
      findings: [{ message: 'requestUnanswered', text: '', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nPaldies par ziņu par laternām!\nElektriķis pie Jums ieradīsies rīt, un gaismai jābūt līdz plkst. 17.00.\nAtvainojamies par neērtībām!\nAr cieņu',
      original: 'Labdien! Attekas ielā atkal tumšs. Kad salabosiet un kāpēc tas atkārtojas katru mēnesi?',
      findings: [{ message: 'requestUnanswered', text: '' }],
      note: 'When is told, why is not.',
    },
    {
      body: 'Labdien!\nJūs jautājāt par dublikātu un nodevu.\nDublikātu izsniedzam klātienē katru darbdienu, un tas būs gatavs divu dienu laikā.\nAr cieņu',
      original: 'Labdien! Gribētu zināt, cik ātri sagatavo dublikātu. Lūdzu atsūtiet arī veidlapu pilnvarai.',
      findings: [{ message: 'requestUnanswered', text: '' }],
    },
  ],
};
