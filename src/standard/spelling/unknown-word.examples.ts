import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nRēķinu nosūtījām uz e-pastu un e-adresi. PVN likme ir 21 %, SIA „Ādažu ūdens” līgums Nr. 1-10/17 ir spēkā.\nAr cieņu',
      note: 'References, acronyms and e-words.',
    },
    {
      body: 'Labdien!\nPar to vienojāmies ar Kalniņas kundzi un Müllera kungu. Zvaniet Grzegorzam.\nAr cieņu',
      note: 'An unknown word with a capital inside a sentence is taken for a name.',
    },
    {
      body: 'Labdien!\nVeidlapa ir mūsu vietnē www.adazi.lv, failu iesniegums.docx var sūtīt līdz plkst. 16.00 u. c. laikos.\nAr cieņu',
    },
    {
      body: 'Labdien!\nDarbojas princips „first come, first served”, kā rakstījāt.\nAr cieņu',
      note: 'A quotation in another language.',
    },
    {
      body: 'Labdien!\nParaksta Krēpšulis. Lūdzam sūtīt Krēpšuļa kungam.\nAr cieņu',
      draft: { cc: [{ name: 'Aldis Krēpšulis', address: 'aldis.krepsulis@example.com' }] },
      note: 'Names of the recipients are known in every case.',
    },
    {
      body: 'Labdien!\nIelu nogreiderēsim otrdien, un uz komunālservisu zvanīs septītklasnieki.\nAr cieņu',
      note: 'Words made regularly of known ones, and near no other: a verb behind a prefix, a compound, a numeral in the place of another.',
    },
    {
      body: 'Labdien!\nBērns (dzim. 2024. gadā) ir rindā, skatiet tāmes poz. 4.7 un apjom. tabulā.\nAr cieņu',
      note: 'Short, cut off behind a consonant, with a stop that does not end the sentence: an abbreviation.',
    },
    {
      body: 'Labdien!\nPieteikties var ar „eParaksts mobile” vai lietotni iKarte vivus.\nAr cieņu',
      note: 'A word behind a brand belongs to its name.',
    },
    {
      body: '<p>Dear Mr Ozols,</p><p>Thank you for your letter. We will repair the street by Friday.</p><p>Kind regards / Ar cieņu</p>',
      note: 'A word with Latvian letters in an English mail is Latvian.',
    },
    {
      body: '',
      draft: {
        body: {
          format: 'text',
          source:
            'Labdien!\nPaldies par Jūsu vēstuli.\nAr cieņu\nAnna Kalnina\nKlientu apkalposanas specialiste\nAdazu novada pasvaldiba\nTalr. 67997350\nanna.kalnina@adazi.lv\nwww.adazi.lv',
        },
      },
      note: 'A signature without any diacritics is meant to have none.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies par iesniegmu. Atbildi nosutisim līdz piektdienai.\nAr cieņu',
      findings: [
        { message: 'unknownWord', text: 'iesniegmu', severity: 'warning', fix: 'iesniegumu' },
        { message: 'unknownWord', text: 'nosutisim', severity: 'warning', fix: 'nosūtīsim' },
      ],
    },
    {
      body: 'Labdien!\nParskats par Jusu jautājumu ir pielikumā.\nAr cieņu',
      note: 'A capital at the beginning of a sentence says nothing; inside, only lost diacritics are seen.',
      findings: [
        { message: 'unknownWord', text: 'Parskats', fix: 'Pārskats' },
        { message: 'unknownWord', text: 'Jusu', severity: 'warning', fix: 'Jūsu' },
      ],
    },
    {
      body: 'Labdien!\nDokumentus var iesniegt Adazos.\nAr cieņu',
      note: 'A name is only a hint: people may spell theirs as they like.',
      findings: [{ message: 'unknownWord', text: 'Adazos', severity: 'hint', fix: 'Ādažos' }],
    },
    {
      body: 'Labdien!\nTermiņš noradīts līgumā, un gaidīsim Jūs uz vecākusapulci.\nAr cieņu',
      note: 'What may be made of known words and is near another is only hinted at, and so are two words that were joined.',
      findings: [
        { message: 'unknownWord', text: 'noradīts', severity: 'hint', fix: 'norādīts' },
        { message: 'unknownWord', text: 'vecākusapulci', severity: 'hint', fix: 'vecāku sapulci' },
      ],
    },
    {
      body: '',
      draft: {
        body: {
          format: 'text',
          source:
            'Labdien!\nPaldies par Jūsu vēstuli.\nAr cieņu\nAnna Kalniņa\nKlientu apkalpošanas specialiste\nĀdažu novada pašvaldibas centrs\nTālr. 67997350\nanna.kalnina@adazi.lv\nwww.adazi.lv',
        },
      },
      note: 'In the signature only lost diacritics are looked for, and only the author’s own text has a fix.',
      findings: [
        { message: 'unknownWord', text: 'specialiste', severity: 'warning' },
        { message: 'unknownWord', text: 'pašvaldibas', severity: 'warning' },
      ],
    },
    {
      body: 'Labdien!\nPar bržķūmpļošanu lemsim vēlāk.\nAr cieņu',
      findings: [{ message: 'unknownWordWithoutCorrection', text: 'bržķūmpļošanu', severity: 'hint' }],
    },
    {
      body: '<p>Dear Mr Ozols,</p><p>Thank you for your mesage about the street. We will repair it in May.</p><p>Kind regards</p>',
      note: 'An English draft has the English dictionary.',
      findings: [{ message: 'unknownWord', text: 'mesage', fix: 'message' }],
    },
  ],
};
