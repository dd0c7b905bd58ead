/** What a person reads about the policy file. Policy: „noteikumi”; a rule of the linter: „kārtula”, as in Outlook. */
export const policy = {
  /** Line and column count from 1; `path` is "" for the file itself. */
  place: ({ line, column, path }: { line: number; column: number; path: string }) =>
    `${line}. rinda, ${column}. zīme${path === '' ? '' : `, ${path}`}`,
  meaning: ({ meaning }: { meaning: string }) => `Nozīme: ${meaning}`,

  syntax: {
    character: 'Šeit ir zīme, kas failā nevar stāvēt. Izdzēsiet to.',
    number: 'Šis skaitlis nav saprotams. Rakstiet to tikai ar cipariem, piemēram, 35.',
    key: 'Šeit jāstāv nosaukumam pēdiņās, piemēram, "words". Pielieciet to vai izdzēsiet lieko komatu.',
    value: 'Šeit trūkst vērtības vai tā nav saprotama. Tekstu lieciet pēdiņās, piemēram, "Labdien!".',
    colon: 'Aiz nosaukuma trūkst kola. Rakstiet "nosaukums": vērtība.',
    comma: 'Pirms šīs vietas trūkst komata. Ielieciet to iepriekšējā ieraksta beigās.',
    brace: 'Trūkst beigu figūriekavas }. Pielieciet to vietā, kur ieraksts beidzas.',
    bracket: 'Trūkst beigu kvadrātiekavas ]. Pielieciet to vietā, kur saraksts beidzas.',
    end: 'Fails jau ir beidzies, bet šeit vēl kaut kas stāv. Izdzēsiet lieko vai pārbaudiet iekavas pirms tā.',
    comment: 'Piezīme nav pabeigta. Īsu piezīmi sāciet ar //, garu lieciet starp /* un */.',
    text: 'Tekstam trūkst beigu pēdiņu. Pielieciet " teksta beigās.',
    escape: 'Aiz slīpsvītras \\ stāv zīme, kas tur neder. Slīpsvītru rakstiet divreiz: \\\\.',
    quotes: 'Šīs ir teksta redaktora pēdiņas. Faila pierakstā lieciet taisnās pēdiņas ".',
    depth: 'Ieraksti ir salikti cits citā pārāk dziļi. Pārbaudiet, vai šis ir noteikumu fails.',
    size: 'Fails ir pārāk liels, lai tie būtu noteikumi. Pārbaudiet, vai šis ir īstais fails.',
  },
  encoding: 'Failu nevar izlasīt kā tekstu. Saglabājiet to UTF-8 kodējumā.',

  newerVersion: ({ value, known }: { value: string; known: number }) =>
    `Noteikumi rakstīti jaunākai Atbildes versijai: formatVersion ir ${value}, bet šī versija saprot ${known}. Atjauniniet Atbildi vai lietojiet iepriekšējo noteikumu failu.`,
  duplicateKey: ({ key }: { key: string }) =>
    `Nosaukums „${key}” šeit jau ir. Atstājiet vienu ierakstu un otru izdzēsiet.`,
  unknownKey: ({ key }: { key: string }) => `Nosaukums „${key}” nav pazīstams.`,
  didYouMean: ({ name }: { name: string }) => `Vai domāts „${name}”?`,
  belongsTo: ({ path }: { path: string }) => `Šāds nosaukums der citā vietā: ${path}. Pārceliet ierakstu turp.`,
  knownNames: ({ names }: { names: string }) => `Šeit der: ${names}.`,
  removeIt: 'Izdzēsiet šo ierakstu vai izlabojiet nosaukumu.',
  missingKey: ({ key }: { key: string }) => `Šim ierakstam trūkst „${key}”. Pielieciet to.`,
  wrongType: ({ expected, value }: { expected: string; value: string }) =>
    `Šeit jābūt ${expected}, bet ir ${value}. Izlabojiet vērtību.`,
  notOneOf: ({ value, allowed }: { value: string; allowed: string }) =>
    `Vērtība ${value} šeit neder. Izvēlieties vienu no šīm: ${allowed}.`,
  tooSmall: ({ value, limit }: { value: string; limit: number }) =>
    `Vērtība ${value} ir par mazu. Mazākā atļautā ir ${limit}.`,
  tooBig: ({ value, limit }: { value: string; limit: number }) =>
    `Vērtība ${value} ir par lielu. Lielākā atļautā ir ${limit}.`,
  emptyList: 'Saraksts ir tukšs. Ierakstiet tajā vismaz vienu vērtību vai izdzēsiet visu ierakstu.',
  wrongForm: {
    domain: ({ value }: { value: string }) =>
      `${value} nav domēna vārds. Rakstiet mazajiem burtiem, bez https:// un bez www., piemēram, "adazi.lv".`,
    url: ({ value }: { value: string }) =>
      `${value} nav pilna adrese. Tā sākas ar https://, un tajā nav atstarpju, piemēram, "https://www.adazi.lv/veidlapas".`,
    sender: ({ value }: { value: string }) =>
      `${value} nav sūtītāja adrese. Rakstiet mazajiem burtiem adresi "policija@adazi.lv" vai visu domēnu "@skola.adazi.lv".`,
    id: ({ value }: { value: string }) =>
      `${value} neder par kārtulas nosaukumu. Lietojiet mazos burtus bez garumzīmēm, ciparus un defises, piemēram, "nav-iespejams".`,
    phrase: ({ value }: { value: string }) =>
      `${value} neder par frāzi. Rakstiet tikai vārdus, bez iekavām, zvaigznītēm un slīpsvītrām, piemēram, "nav iespējams".`,
    text: ({ value }: { value: string }) => `${value} ir tukšs teksts. Ierakstiet tekstu vai izdzēsiet ierakstu.`,
  },
  duplicateRule: ({ id }: { id: string }) => `Kārtula „${id}” šajā sarakstā jau ir. Dodiet otrai citu nosaukumu.`,
  builtInRule: ({ id }: { id: string }) =>
    `„${id}” ir iebūvētas kārtulas nosaukums. Dodiet savai kārtulai citu nosaukumu.`,
  unknownPlaceholder: ({ placeholder }: { placeholder: string }) => `Vietturi {${placeholder}} šeit nekas neaizpilda.`,
  allowedPlaceholders: ({ names }: { names: string }) => `Šeit der: ${names}.`,
  noPlaceholders: 'Šajā tekstā vietturu nav. Izdzēsiet to.',
  exampleSilent: ({ id, example }: { id: string; example: string }) =>
    `Kārtula „${id}” neko neatrod sliktajā piemērā „${example}”. Pārbaudiet frāzes vai piemēru.`,
  exampleAlarm: ({ id, example }: { id: string; example: string }) =>
    `Kārtula „${id}” atrod kļūdu labajā piemērā „${example}”. Pārbaudiet frāzes vai piemēru.`,

  types: {
    object: 'ierakstam figūriekavās {…}',
    list: 'sarakstam kvadrātiekavās […]',
    text: 'tekstam pēdiņās',
    number: 'skaitlim',
    integer: 'veselam skaitlim',
    boolean: 'true vai false',
    null: 'null',
  },

  /** Notice in the pane and in the command line when a policy cannot be followed. */
  notFollowed: ({ problems }: { problems: number }) =>
    `Noteikumu failā ir ${problems % 10 === 1 && problems % 100 !== 11 ? `${problems} kļūda` : `${problems} kļūdas`}, tāpēc strādā iebūvētie noteikumi.`,

  /** Heading of the generated sample. */
  sample: [
    'Atbildes noteikumu fails ar visām iebūvētajām vērtībām.',
    'Atstājiet tikai to, ko maināt: kā nav šajā failā, tas paliek, kā iebūvēts.',
    'Saraksts aizstāj visu iebūvēto sarakstu; ieraksts figūriekavās maina tikai tajā nosaukto.',
    'Pārbaude: node cli.js policy check policy.json',
  ],
  builtInIs: ({ value }: { value: string }) => `Iebūvēts: ${value}.`,
  bounds: ({ minimum, maximum }: { minimum: number; maximum: number }) => `No ${minimum} līdz ${maximum}.`,

  /** Meaning of every key, by its path: `[]` stands for each member of a list, `*` for any of the names that may stand there. */
  keys: {
    '': 'Pašvaldības noteikumi: kas un cik stingri tiek pārbaudīts pirms e-pasta nosūtīšanas.',
    $schema: 'Kur redaktors atrod šī faila aprakstu; Atbilde to nelasa.',
    formatVersion: 'Faila uzbūves versija. Pagaidām vienmēr 1.',
    edition: 'Jūsu apzīmējums šim izdevumam, piemēram, "3". Darbinieks to redz rūts apakšā.',
    organisation: 'Kas ir pašvaldība.',
    'organisation.names': 'Iestāžu pilnie nosaukumi, kā tos raksta parakstā.',
    'organisation.domains': 'Kolēģu e-pasta domēni. Vēstule tikai uz tiem ir iekšēja, un 9. punkts uz to neattiecas.',
    'organisation.websites': 'Oficiālās tīmekļvietnes parakstam (9.4.), bez https:// un www.',
    'organisation.phoneCountry': 'Valsts, kuras tālruņa numurus var rakstīt bez valsts koda.',
    checks: 'Kuras pārbaudes ir ieslēgtas.',
    'checks.*': 'true: pārbauda, false: nepārbauda.',
    rules: 'Atsevišķu kārtulu stingrība un robežas.',
    'rules.*': 'Viena kārtula.',
    'rules.*.severity': 'error: trūkst, warning: pārbaudiet, hint: ieteikums, off: izslēgta.',
    'rules.*.options': 'Kārtulas robežas un vārdu saraksti.',
    phraseRules: 'Pašvaldības kārtulas no frāzēm, bez programmēšanas.',
    'phraseRules[]': 'Viena frāžu kārtula.',
    'phraseRules[].kind': 'avoid: frāzi nelietot, replace: aizstāt ar citu, require: kādai no frāzēm vēstulē jābūt.',
    'phraseRules[].id': 'Kārtulas nosaukums mazajiem burtiem bez garumzīmēm, piemēram, "nav-iespejams".',
    'phraseRules[].check': 'Pārbaude, pie kuras kārtula pieder; tā nosaka arī standarta punktu.',
    'phraseRules[].severity': 'error: trūkst, warning: pārbaudiet, hint: ieteikums.',
    'phraseRules[].language': 'Kuras valodas vēstulēs kārtula meklē.',
    'phraseRules[].phrases': 'Frāzes, kuras meklē. Latviešu frāzi atrod arī citos locījumos.',
    'phraseRules[].replacement': 'Ko piedāvā frāzes vietā.',
    'phraseRules[].message': 'Viens draudzīgs teikums darbiniekam: ko darīt.',
    'phraseRules[].examples': 'Piemēri, ar kuriem „policy check” kārtulu izmēģina.',
    'phraseRules[].examples.good': 'Teksti, kuros kārtulai jāklusē.',
    'phraseRules[].examples.bad': 'Teksti, kuros kārtulai jārunā.',
    phrases: 'Frāzes, kuras rūts piedāvā ielikt vēstulē, pa valodām.',
    'phrases.*': 'Vienas valodas frāzes.',
    'phrases.*.greetings': 'Uzrunas; pirmo ieliek ar vienu klikšķi.',
    'phrases.*.introductions': 'Ievadi; {date} ir klienta vēstules datums, {subject} tās temats.',
    'phrases.*.closings': 'Nobeiguma teikumi.',
    pages: 'Lapas, uz kurām vēstulē jābūt saitei, ja tās nosauktas.',
    'pages[]': 'Viena lapa.',
    'pages[].words': 'Vārdi, kas lapu nosauc.',
    'pages[].url': 'Lapas adrese.',
    words: 'Vārdi, kuri pašvaldībā ir pareizi, kaut gan vārdnīcā to nav.',
    signature: 'Paraksts, kuru rūts piedāvā, pa valodām.',
    'signature.*':
      'Paraksta rindas. {name}, {position}, {institution}, {phone}, {email} un {website} aizpilda darbinieka dati; rindu bez datiem izlaiž.',
    send: 'Atgādinājums pirms nosūtīšanas.',
    'send.mode': 'off: neatgādina, remind: atgādina, bet nekad neaptur.',
    'send.platforms': 'Kurās Outlook programmās atgādina.',
    'send.platforms.*': 'true: atgādina, false: neatgādina.',
    'send.checks':
      'Pārbaudes, kuru dēļ vērts atgādināt. Valodu, pareizrakstību, pieturzīmes, kopsavilkumu, trūkstošas saites un vēstules krievu valodā ņem vērā tikai tad, ja vēstuli pirms sūtīšanas pārbaudīja rūtī.',
    look: 'Kad rūts skatās vēstuli pati.',
    'look.everySeconds': 'Ik pēc cik sekundēm (10–3600); 0: tikai atverot, ar pogu, pēc labojuma un atgriežoties rūtī.',
    fixes: 'Kā labojumus ieliek vēstulē.',
    'fixes.wholeBody': 'Vai labojums drīkst pārrakstīt visu vēstules tekstu, ja saudzīgāk nevar.',
    'fixes.wholeBody.*': 'true: drīkst, false: tikai kopē vai ieliek pie kursora.',
    silence: 'Ko darbinieks drīkst apklusināt.',
    'silence.place': 'Vienu vietu vēstulē.',
    'silence.word': 'Vienu vārdu visās vēstulēs.',
    'silence.rule': 'Visu kārtulu uz visiem laikiem.',
    'silence.never': 'Pārbaudes, kuras apklusināt nedrīkst.',
    texts: 'Ziņojumi pašvaldības vārdiem, pa lietotāja valodām.',
    'texts.*': 'Ziņojumi vienā valodā.',
    'texts.*.*': 'Ziņojuma teksts. {…} aizpilda tās pašas vērtības kā iebūvētajā tekstā.',
    support: 'Kur darbinieks meklē palīdzību.',
    'support.contact': 'Vārds, tālrunis vai e-pasta adrese.',
    'support.url': 'Palīdzības lapa; null, ja tādas nav.',
    'support.privacyUrl': 'Privātuma paziņojuma lapa; null, ja tādas nav.',
    institutions: 'Iestādes, kurām kaut kas ir citādi; izvēlas pēc sūtītāja adreses, der pirmā atbilstošā.',
    'institutions[]': 'Viena iestāde.',
    'institutions[].name': 'Iestādes nosaukums.',
    'institutions[].senders': 'Adreses ("policija@adazi.lv") un domēni ("@skola.adazi.lv").',
    'institutions[].changes': 'Kas šai iestādei ir citādi; uzbūve tāda pati kā visā failā.',
  },
};
