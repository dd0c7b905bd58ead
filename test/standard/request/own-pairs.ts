/** A client's message and a reply, with each request as it stands in the message and whether the reply answers it. */
export interface OwnPair {
  readonly client: string;
  readonly reply: string;
  readonly attachments?: readonly string[];
  readonly requests: readonly (readonly [text: string, answered: boolean])[];
}

/** Other topics and wordings than those of the corpus; written before the rules that they test were tuned. */
export const ownPairs: readonly OwnPair[] = [
  {
    client: 'Labdien! Cikos svētdienās strādā baseins un vai bērniem ir vajadzīga ārsta zīme? Paldies, Maruta',
    reply:
      'Labdien!\nPaldies par jautājumu!\nBaseins svētdienās atvērts no plkst. 9.00 līdz 20.00. Biļeti var nopirkt kasē.\nTātad gaidām Jūs svētdien.',
    requests: [
      ['Cikos svētdienās strādā baseins', true],
      ['vai bērniem ir vajadzīga ārsta zīme', false],
    ],
  },
  {
    client:
      'Sveiki, gribam izīrēt amatu māju 12. decembrī. Cik maksā noma dienā un vai tur ir virtuve? Ja var, atsūtiet līguma paraugu.',
    reply:
      'Labdien!\nPar amatu mājas nomu: diena maksā 60 eiro. Mājā ir virtuve ar plīti un ledusskapi.\nLīguma paraugu pievienoju.\nLūdzu, līdz piektdienai uzrakstiet, vai pieteikt Jūs kalendārā.',
    attachments: ['liguma-paraugs.docx'],
    requests: [
      ['Cik maksā noma dienā', true],
      ['vai tur ir virtuve', true],
      ['atsūtiet līguma paraugu', true],
    ],
  },
  {
    client:
      'Labdien. Kapsētā pie galvenajiem vārtiem jau mēnesi nav ūdens. Kad to pieslēgs? Kāpēc to vispār atslēdza tik agri?',
    reply:
      'Labdien!\nPaldies, ka rakstījāt par ūdeni kapsētā.\nŪdeni pieslēgsim aprīļa otrajā nedēļā, kad beigsies sals.\nAtvainojamies par neērtībām!',
    requests: [
      ['Kad to pieslēgs', true],
      ['Kāpēc to vispār atslēdza tik agri', false],
    ],
  },
  {
    client: 'labdien velos uzzinat vai var sanemt malkas pabalstu ja dzivoju viena un kur jaiesniedz papiri',
    reply:
      'Labdien!\nPar malkas pabalstu: to piešķiram cilvēkiem, kuru ienākumi nav lielāki par 400 eiro mēnesī. Ja Jūsu pensija ir mazāka, pabalsts Jums pienākas.\nIesniegumu varat nodot Sociālajā dienestā Gaujas ielā 13 katru darbdienu.',
    requests: [
      ['vai var sanemt malkas pabalstu ja dzivoju viena', true],
      ['kur jaiesniedz papiri', true],
    ],
  },
  {
    client:
      'Labdien! Vai meitas dzimšanas apliecības dublikātu var saņemt arī pa pastu? Cik ilgi jāgaida?\nAr cieņu\nInga Sproģe',
    reply:
      'Labdien, Sproģes kundze!\nJūs vaicājāt par dublikātu.\nTo izsniedzam tikai klātienē, jo jāuzrāda pase.\nGaidām Jūs dzimtsarakstu nodaļā Gaujas ielā 33A.',
    requests: [
      ['Vai meitas dzimšanas apliecības dublikātu var saņemt arī pa pastu', true],
      ['Cik ilgi jāgaida', false],
    ],
  },
  {
    client:
      'Labvakar! Lūdzu nozāģējiet sauso ozolu pie bērnu laukuma Saules ielā, tas var uzkrist bērniem. Vai laukumā kādreiz uzliks arī šūpoles mazajiem?',
    reply:
      'Labdien!\nPaldies par ziņu par ozolu Saules ielā.\nKoku vakar apskatīja arborists. Zāģēsim to 24. novembrī.\nLīdz tam laukums ir norobežots.',
    requests: [
      ['Lūdzu nozāģējiet sauso ozolu pie bērnu laukuma Saules ielā', true],
      ['Vai laukumā kādreiz uzliks arī šūpoles mazajiem', false],
    ],
  },
  {
    client:
      'Labdien, 1) vai suns jāreģistrē, ja pārceļamies no Rīgas, 2) cik maksā čips, 3) kur tuvumā ir veterinārārsts?',
    reply:
      'Labdien!\nAtbildu uz Jūsu jautājumiem par suni.\nSuņa jaunā adrese jāpaziņo Lauksaimniecības datu centram, tas nemaksā neko.\nČipu ieliek par 15–25 eiro atkarībā no ārsta cenrāža.\nVeterinārārsts pieņem Ādažos, Pirmajā ielā 20.',
    requests: [
      ['vai suns jāreģistrē, ja pārceļamies no Rīgas', true],
      ['cik maksā čips', true],
      ['kur tuvumā ir veterinārārsts', true],
    ],
  },
  {
    client:
      'Sveicināti! Mēs ar klasi (24 skolēni) gribētu apmeklēt novada muzeju martā. Kādas nodarbības jūs piedāvājat 3. klasei, un vai skolotājām jāpērk biļete?',
    reply:
      'Labdien!\nPriecājamies, ka gribat atvest klasi uz muzeju!\nTrešklasniekiem ir divas nodarbības: „Zvejnieka sēta” un „Seno rakstu noslēpumi”. Katra ilgst stundu.\nSkolotājas nāk bez maksas.\nLūdzu, uzrakstiet, kura diena Jums derētu.',
    requests: [
      ['Kādas nodarbības jūs piedāvājat 3. klasei', true],
      ['vai skolotājām jāpērk biļete', true],
    ],
  },
  {
    client:
      'Labdien! Sakiet lūdzu, kad notiks sēde par Laivu ielas apbūvi? Vai iedzīvotāji drīkst piedalīties un uzstāties?',
    reply:
      'Labdien!\nPaldies par interesi par Laivu ielas apbūvi!\nKomiteja to skatīs 2. decembrī plkst. 10.00.\nSēdes video būs redzams vietnē nākamajā dienā.',
    requests: [
      ['Sakiet lūdzu, kad notiks sēde par Laivu ielas apbūvi', true],
      ['Vai iedzīvotāji drīkst piedalīties un uzstāties', false],
    ],
  },
  {
    client:
      'Labdien, stāvvietā pie stacijas kāds trīs nedēļas atstājis furgonu bez numuriem. Lūdzam to aizvākt. Kurš par to atbild?',
    reply:
      'Labdien!\nPaldies par ziņu par furgonu stāvvietā.\nPašvaldības policija to rīt pārbaudīs un, ja īpašnieku neatradīs, 27. novembrī aizvedīs.\nPar šo gadījumu atbild inspektors Juris Lapiņš.',
    requests: [
      ['Lūdzam to aizvākt', true],
      ['Kurš par to atbild', true],
    ],
  },
  {
    client: 'Labrit, sakiet vai slidotava sogad bus un cik maksas slidu noma?? pagajusogad bija slegta visu ziemu',
    reply:
      'Labdien!\nPaldies par jautājumu!\nJā, slidotavu atvērsim decembra vidū, tiklīdz ļaus laikapstākļi.\nUz tikšanos uz ledus!',
    requests: [
      ['vai slidotava sogad bus', true],
      ['cik maksas slidu noma', false],
    ],
  },
  {
    client:
      'Labdien! Pieprasu atsūtīt līguma Nr. 45/2026 kopiju un paskaidrot, kāpēc rēķins septembrī ir divreiz lielāks.',
    reply:
      'Labdien!\nAtbildu uz Jūsu vēstuli par rēķinu.\nSeptembrī Jums ir pieskaitīts arī augusts, jo augustā skaitītāja rādījumu nesaņēmām.\nJa vēlaties, summu var sadalīt divās daļās.',
    requests: [
      ['Pieprasu atsūtīt līguma Nr. 45/2026 kopiju', false],
      ['kāpēc rēķins septembrī ir divreiz lielāks', true],
    ],
  },
  {
    client:
      'Sveiki! Dēls grib iestāties hokeja pulciņā. Kurās dienās ir treniņi? Vai inventārs jāpērk pašiem? Un vai ir atlaide daudzbērnu ģimenēm.',
    reply:
      'Labdien!\nPaldies, ka dēls izvēlējies hokeju!\nTreniņi notiek pirmdienās, trešdienās un piektdienās plkst. 17.00.\nNūju un ķiveri pirmajā gadā aizdod skola.\nAtnāciet uz pirmo nodarbību 1. decembrī.',
    requests: [
      ['Kurās dienās ir treniņi', true],
      ['Vai inventārs jāpērk pašiem', true],
      ['vai ir atlaide daudzbērnu ģimenēm', false],
    ],
  },
  {
    client: 'Labdien! Kā es varu mainīt deklarēto dzīvesvietu, ja atrodos Vācijā? Vai tam vajag eParakstu?',
    reply:
      'Labdien!\nPar dzīvesvietas maiņu: to varat izdarīt portālā latvija.lv, ieejot ar internetbanku, un eParaksts tad nav vajadzīgs.\nIeraksts reģistrā parādīsies nākamajā darbdienā.',
    requests: [
      ['Kā es varu mainīt deklarēto dzīvesvietu, ja atrodos Vācijā', true],
      ['Vai tam vajag eParakstu', true],
    ],
  },
  {
    client: 'Labdien! Lūdzu uzstādiet ātrumvalni Skolas ielā un nomainiet sagriezto ceļa zīmi pie veikala. Jānis',
    reply:
      'Labdien!\nPaldies par ierosinājumu par Skolas ielu!\nĀtrumvalni neierīkosim, jo pa ielu brauc autobuss un to neļauj standarts.\nLai Jums droši ceļi!',
    requests: [
      ['Lūdzu uzstādiet ātrumvalni Skolas ielā', true],
      ['nomainiet sagriezto ceļa zīmi pie veikala', false],
    ],
  },
  {
    client: 'Labdien, kāda ir minimālā zemes platība, lai dalītu zemesgabalu Alderos, un cik maksā dalīšana?',
    reply:
      'Labdien!\nJūs jautājāt par zemesgabala dalīšanu Alderos.\nMazākais zemesgabals tur ir 1200 kvadrātmetri.\nZemes ierīcības projektu pasūta mērniekam; cenu nosaka viņš. Mūsu lēmums maksā 70 eiro.',
    requests: [
      ['kāda ir minimālā zemes platība, lai dalītu zemesgabalu Alderos', true],
      ['cik maksā dalīšana', true],
    ],
  },
  {
    client:
      'Labvakar! Pie mums trešo dienu neizved sadzīves atkritumus. Kāpēc? Un kad atbrauks?\nLiels paldies\nGuna Melne, Ziedu iela 4',
    reply:
      'Labdien, Melnes kundze!\nAtvainojamies par neizvestajiem atkritumiem!\nMašīnai pirmdien salūza pacēlājs. Šodien līdz vakaram konteiners būs tukšs.',
    requests: [
      ['Kāpēc', true],
      ['kad atbrauks', true],
    ],
  },
  {
    client:
      'Labdien! Biedrība „Upes krasts” vēlas saņemt līdzfinansējumu. Līdz kuram datumam var iesniegt projektu, cik liela ir maksimālā summa un vai var segt arī algas?',
    reply:
      'Labdien!\nPaldies par interesi par projektu konkursu!\nProjektus pieņemam līdz 15. janvārim.\nVienam projektam piešķiram ne vairāk kā 2500 eiro.\nNolikumu lasiet konkursa lapā.',
    requests: [
      ['Līdz kuram datumam var iesniegt projektu', true],
      ['cik liela ir maksimālā summa', true],
      ['vai var segt arī algas', false],
    ],
  },
  {
    client: 'Labdien, vai jūsu bibliotēkā var izdrukāt krāsainu plakātu A2 formātā? Paldies!',
    reply:
      'Labdien!\nPaldies, ka jautājāt!\nDiemžēl tik liela printera mums nav, bet A3 krāsu izdruka maksā 1,50 eiro.\nGaidīsim Jūs bibliotēkā!',
    requests: [['vai jūsu bibliotēkā var izdrukāt krāsainu plakātu A2 formātā', true]],
  },
  {
    client:
      'Labdien! Vēlos pieteikt bērnu vasaras nometnei. Vai vēl ir brīvas vietas otrajā maiņā? Vai nometnē ir veģetārā ēdienkarte?',
    reply:
      'Labdien!\nPaldies par pieteikumu nometnei!\nOtrajā maiņā ir palikušas trīs vietas, vienu rezervējām Jūsu bērnam.\nRēķinu nosūtīsim līdz 1. martam.',
    requests: [
      ['Vai vēl ir brīvas vietas otrajā maiņā', true],
      ['Vai nometnē ir veģetārā ēdienkarte', false],
    ],
  },
  {
    client:
      'Sveiki! Gribētu noskaidrot, kas jādara, lai saņemtu stāvvietas karti cilvēkam ar invaliditāti, un cik ilgi tā ir derīga.',
    reply:
      'Labdien!\nPar invalīda stāvvietas karti: to izsniedz CSDD, nevis pašvaldība. Jāpiesakās jebkurā CSDD nodaļā.\nJautājumu par derīguma laiku viņiem arī uzdevām, un atbildi saņemsiet šonedēļ.',
    requests: [
      ['kas jādara, lai saņemtu stāvvietas karti cilvēkam ar invaliditāti', true],
      ['cik ilgi tā ir derīga', true],
    ],
  },
  {
    client: 'Labdien! Kur var redzēt detālplānojumu Mežaparka ielai? Un līdz kuram datumam drīkst iesniegt iebildumus?',
    reply:
      'Labdien!\nPaldies par interesi!\nDetālplānojumu varat apskatīt ģeoportālā geolatvija.lv un pie arhitekta otrdienās.\nJa rodas jautājumi, zvaniet!',
    requests: [
      ['Kur var redzēt detālplānojumu Mežaparka ielai', true],
      ['līdz kuram datumam drīkst iesniegt iebildumus', false],
    ],
  },
  {
    client:
      'Labdien, mūsu pagalmā katru nakti līdz trijiem skan mūzika no kafejnīcas „Stūris”. Lūdzu rīkojieties! Vai viņiem vispār ir atļauja strādāt naktī?',
    reply:
      'Labdien!\nPaldies par ziņu par troksni.\nPolicija šonedēļ kafejnīcu pārbaudīs trīs naktis. Ja troksnis būs par skaļu, sāksim administratīvo lietu.\nKafejnīcai atļauts strādāt tikai līdz plkst. 23.00.',
    requests: [
      ['Lūdzu rīkojieties', true],
      ['Vai viņiem vispār ir atļauja strādāt naktī', true],
    ],
  },
  {
    client:
      'Labdien! Iesniedzu iesniegumu par koku ciršanu 5. oktobrī. Kādā stadijā tas ir? Vai vajag vēl kaimiņa piekrišanu?',
    reply:
      'Labdien!\nJūsu iesniegumu komisija skatīs 26. novembrī.\nKaimiņa parakstu nevajag, jo koki aug vairāk nekā metru no robežas.\nLēmumu nosūtīšu nākamajā dienā.',
    requests: [
      ['Kādā stadijā tas ir', true],
      ['Vai vajag vēl kaimiņa piekrišanu', true],
    ],
  },
  {
    client:
      'Cienījamie! Lūdzu izsniegt izziņu par ģimenes sastāvu un norādīt, kur to var saņemt. Kā arī — vai tā ir maksas?',
    reply:
      'Labdien!\nIzziņu par deklarētajām personām sagatavosim līdz 20. novembrim. To varat izņemt klientu centrā Gaujas ielā 33A vai saņemt e-adresē.\nPar to nav jāmaksā.',
    requests: [
      ['Lūdzu izsniegt izziņu par ģimenes sastāvu', true],
      ['kur to var saņemt', true],
      ['vai tā ir maksas', true],
    ],
  },
  {
    client:
      'labdien! skolas edinasana meitai ir slikta, katru dienu makaroni. kas sastada edienkarti un vai vecaki var nogarsot edienu?',
    reply:
      'Labdien!\nPaldies, ka uzrakstījāt par skolas pusdienām.\nĒdienkarti sastāda uzņēmuma „Garša” tehnoloģe, un to apstiprina skolas māsa.\nNākamnedēļ ar viņām tiksimies un runāsim par makaroniem.',
    requests: [
      ['kas sastada edienkarti', true],
      ['vai vecaki var nogarsot edienu', false],
    ],
  },
  {
    client: 'Labdien! Vai varat, lūdzu, atsūtīt 2019. gada apbūves noteikumus PDF formātā? Vai tie vēl ir spēkā?',
    reply:
      'Labdien!\nNosūtu Jums 2019. gada noteikumus. Tie vairs nav spēkā, jaunie pieņemti 2023. gadā.\nJa vajag, atsūtīšu arī tos.',
    attachments: ['noteikumi-2019.pdf'],
    requests: [
      ['Vai varat, lūdzu, atsūtīt 2019. gada apbūves noteikumus PDF formātā', true],
      ['Vai tie vēl ir spēkā', true],
    ],
  },
  {
    client:
      'Labdien, kad plānojat labot trotuāru Draudzības ielā? Un kā varu pieteikt sava nama pagalma apgaismojumu programmai?',
    reply:
      'Labdien!\nJūs rakstījāt par Draudzības ielu.\nTrotuāra remonta šogad budžetā nav; par nākamo gadu dome lems februārī.\nPar lēmumu lasiet avīzē.',
    requests: [
      ['kad plānojat labot trotuāru Draudzības ielā', true],
      ['kā varu pieteikt sava nama pagalma apgaismojumu programmai', false],
    ],
  },
  {
    client: 'Labdien! Cik dienas pirms pasākuma jāiesniedz pieteikums, un kas jānorāda drošības plānā? Zigmunds',
    reply:
      'Labdien, Zigmund!\nPasākuma pieteikumu iesniedz ne vēlāk kā 15 darbdienas iepriekš.\nVeidlapa un drošības plāna paraugs ar visām ailēm ir šeit: https://www.adazi.lv/pasakumi',
    requests: [
      ['Cik dienas pirms pasākuma jāiesniedz pieteikums', true],
      ['kas jānorāda drošības plānā', true],
    ],
  },
  {
    client:
      'Labdien! Autobuss 24 no rīta kavējas par 20 minūtēm. Kāpēc tā notiek un vai varētu būt vēl viens reiss 7.30? Lūdzu arī pieturā uzlikt nojumi.',
    reply:
      'Labdien!\nPaldies par vēstuli par 24. autobusu!\nAutobusu kustību organizē ATD, tāpēc Jūsu vēstuli pārsūtījām tai un lūdzām atbildēt Jums līdz 5. decembrim.\nNojumi pieturā uzstādīsim pavasarī.',
    requests: [
      ['Kāpēc tā notiek', true],
      ['vai varētu būt vēl viens reiss 7.30', true],
      ['Lūdzu arī pieturā uzlikt nojumi', true],
    ],
  },
  {
    client: 'Sveiki! Vai zaudētu bibliotēkas grāmatu var aizstāt ar citu? Cik liela ir soda nauda par nokavējumu?',
    reply:
      'Labdien!\nPaldies, ka godīgi pateicāt par grāmatu!\nNozaudētās grāmatas vietā varat atnest tādu pašu vai līdzvērtīgu jaunu.\nGaidām Jūs bibliotēkā darbdienās līdz plkst. 19.00.',
    requests: [
      ['Vai zaudētu bibliotēkas grāmatu var aizstāt ar citu', true],
      ['Cik liela ir soda nauda par nokavējumu', false],
    ],
  },
  {
    client:
      'Labdien! Nopirku māju ar zemi. Kā pārrakstīt nodokļa maksātāju uz sevi? Vai līdz gada beigām man vēl kaut kas jāmaksā, ja iepriekšējais īpašnieks visu samaksāja?',
    reply:
      'Labdien!\nApsveicam ar jauno māju!\nNodokļa maksātāju nomainām paši, kad zemesgrāmata mums atsūta ziņas. Jums nekas nav jāraksta.\nŠogad Jums nekas nav jāmaksā, pirmo paziņojumu saņemsiet februārī.',
    requests: [
      ['Kā pārrakstīt nodokļa maksātāju uz sevi', true],
      ['Vai līdz gada beigām man vēl kaut kas jāmaksā, ja iepriekšējais īpašnieks visu samaksāja', true],
    ],
  },
];
