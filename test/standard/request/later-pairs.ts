import type { OwnPair } from './own-pairs';

/** Written after the rules stood, to see how they do on mails they were not made from. */
export const laterPairs: readonly OwnPair[] = [
  {
    client:
      'Labdien! Esmu jauna iedzīvotāja Gaujā. Vēlos noskaidrot, kādā secībā tiek tīrīti ceļi ziemā un kam zvanīt, ja mūsu iela aizmirsta. Paldies! Sintija Krūmiņa',
    reply:
      'Labdien, Krūmiņas kundze!\nSveicam Jūs Gaujā un pateicamies par jautājumu!\nVispirms tīrām ielas, pa kurām brauc autobusi, pēc tam skolu un bērnudārzu apkārtni, tad pārējās.\nPar netīrītu ielu ziņojiet dispečeram pa tālruni 67000155.\nLai balta ziema!',
    requests: [
      ['kādā secībā tiek tīrīti ceļi ziemā', true],
      ['kam zvanīt, ja mūsu iela aizmirsta', true],
    ],
  },
  {
    client:
      'Sveiki, pie bērnudārza "Strautiņš" nav kur nolikt velosipēdus. Vai pavasarī varētu uzlikt statīvus? Un vai bērnudārza sētā drīkst ieiet ar suni pavadā?',
    reply:
      'Labdien!\nPaldies par ideju par velosipēdu statīviem!\nStatīvus iekļausim nākamā gada budžetā, un, ja dome to apstiprinās, aprīlī tie būs.\nPaldies, ka uz bērnudārzu braucat ar velosipēdu!',
    requests: [
      ['Vai pavasarī varētu uzlikt statīvus', true],
      ['vai bērnudārza sētā drīkst ieiet ar suni pavadā', false],
    ],
  },
  {
    client:
      'Labdien, mans vīrs ir miris 2. novembrī. Kā man saņemt apbedīšanas pabalstu un kādi dokumenti jāņem līdzi? Vai to var izdarīt meita manā vietā?',
    reply:
      'Labdien!\nIzsaku Jums visdziļāko līdzjūtību.\nApbedīšanas pabalsts ir 600 eiro. Lai to saņemtu, atnāciet uz Sociālo dienestu ar pasi un miršanas apliecību.\nJa Jums ir grūti, meita drīkst atnākt Jūsu vietā, paņemot līdzi Jūsu parakstītu iesniegumu.',
    requests: [
      ['Kā man saņemt apbedīšanas pabalstu', true],
      ['kādi dokumenti jāņem līdzi', true],
      ['Vai to var izdarīt meita manā vietā', true],
    ],
  },
  {
    client:
      'Labdien! Saņēmu paziņojumu par zemes nomas līguma beigām. Vai līgumu var pagarināt? Cik liela būs maksa, un līdz kuram laikam man jādod atbilde?',
    reply:
      'Labdien!\nPaldies par vēstuli par nomas līgumu.\nLīgumu varat pagarināt uz pieciem gadiem.\nMaksa paliks tāda pati: 84 eiro gadā.\nPar turpmāko sazināsies mūsu juriste.',
    requests: [
      ['Vai līgumu var pagarināt', true],
      ['Cik liela būs maksa', true],
      ['līdz kuram laikam man jādod atbilde', false],
    ],
  },
  {
    client: 'Labdien! Lūdzu precizēt, vai 18. novembrī būs salūts un no kurienes to vislabāk redzēs.',
    reply:
      'Labdien!\nPrieks, ka gaidāt svētkus!\nSalūts būs plkst. 21.00 virs Vējupes. Visskaistāk tas redzams no tilta un promenādes.\nTiekamies svētkos!',
    requests: [
      ['vai 18. novembrī būs salūts', true],
      ['no kurienes to vislabāk redzēs', true],
    ],
  },
  {
    client:
      'Labdien. Mūsu dzīvoklī no griestiem pil ūdens, apsaimniekotājs neko nedara! Ko mums darīt? Vai pašvaldība var viņu sodīt? Pielikumā bildes.',
    reply:
      'Labdien!\nPaldies par fotogrāfijām. Saprotam, ka tas ir nepatīkami.\nVispirms rakstiski prasiet apsaimniekotājam sastādīt aktu par bojājumiem; tas viņam jāizdara trīs dienās. Ja viņš to nedara, vērsieties Patērētāju tiesību aizsardzības centrā.\nBūvinspektors māju apskatīs pirmdien.',
    requests: [
      ['Ko mums darīt', true],
      ['Vai pašvaldība var viņu sodīt', false],
    ],
  },
  {
    client: 'Labdien! Kur es varu nodot vecas riepas, un cik gabalu pieņem no viena cilvēka? Kristers',
    reply:
      'Labdien, Krister!\nPar riepām: tās pieņem šķirošanas laukumā „Laveri” no otrdienas līdz sestdienai.\nLaukumā parādiet deklarētās adreses apliecinājumu.\nPaldies, ka rūpējaties par tīru novadu!',
    requests: [
      ['Kur es varu nodot vecas riepas', true],
      ['cik gabalu pieņem no viena cilvēka', false],
    ],
  },
  {
    client:
      'labdien kaa var pieteikties pie deputata pienemsanas,vai var ari attalinati? velos runat ar izpilddirektoru',
    reply:
      'Labdien!\nPaldies par interesi!\nIzpilddirektors iedzīvotājus pieņem mēneša pirmajā pirmdienā. Pieteikties var pa tālruni 67000100.\nSaruna iespējama arī video zvanā.',
    requests: [
      ['kaa var pieteikties pie deputata pienemsanas', true],
      ['vai var ari attalinati', true],
    ],
  },
  {
    client:
      'Cienījamā Plūmes kundze! Lūdzu nosūtiet man komisijas protokolu par manu ēku un paskaidrojiet, uz kāda pamata ēka atzīta par graustu. Kur un līdz kuram datumam es to varu pārsūdzēt?\nAr cieņu, Vilnis Egle',
    reply:
      'Labdien, Egles kungs!\nAtbildu uz Jūsu vēstuli par ēku Rīgas gatvē.\nĒka atzīta par graustu, jo tai iebrucis jumts un sienas draud sabrukt uz ietves.\nLēmumu Jūs varat apstrīdēt domē mēneša laikā no dienas, kad to saņēmāt.',
    requests: [
      ['Lūdzu nosūtiet man komisijas protokolu par manu ēku', false],
      ['uz kāda pamata ēka atzīta par graustu', true],
      ['Kur un līdz kuram datumam es to varu pārsūdzēt', true],
    ],
  },
  {
    client:
      'Labdien, vai novadā ir pieejams asistents bērnam ar kustību traucējumiem? Cik stundas nedēļā? Kas to apmaksā?',
    reply:
      'Labdien!\nPaldies, ka uzticējāties mums!\nAsistentu piešķiram bērniem no piecu gadu vecuma, ja to iesaka komisija.\nPalīdzība pienākas līdz 40 stundām nedēļā, un to sedz valsts.\nVeidlapa ir Sociālā dienesta lapā.',
    requests: [
      ['vai novadā ir pieejams asistents bērnam ar kustību traucējumiem', true],
      ['Cik stundas nedēļā', true],
      ['Kas to apmaksā', true],
    ],
  },
  {
    client:
      'Sveiki! Mūsu futbola komandai nozaga vārtus no Kadagas laukuma. Vai laukumā ir videonovērošana, un vai pašvaldība nopirks jaunus vārtus? Spēle ir sestdien!',
    reply:
      'Labdien!\nŽēl dzirdēt par zādzību.\nJā, kamera tur ir, un ierakstu jau nodevām Valsts policijai.\nLai sestdienas spēle varētu notikt, no sporta centra piektdien atvedīsim pārvietojamos vārtus. Par jauniem lemsim janvārī.',
    requests: [
      ['Vai laukumā ir videonovērošana', true],
      ['vai pašvaldība nopirks jaunus vārtus', true],
    ],
  },
  {
    client:
      'Labdien! Kāpēc mana iesnieguma statuss portālā jau divas nedēļas ir „saņemts”? Kad būs atbilde? Mārtiņš Lūsis',
    reply:
      'Labdien, Lūša kungs!\nAtvainojamies, ka Jums jāgaida!\nIesniegumu izskata trīs speciālisti, un viens no viņiem slimo, tāpēc statuss nav mainīts.\nLēmumu pieņemsim līdz 4. decembrim.',
    requests: [
      ['Kāpēc mana iesnieguma statuss portālā jau divas nedēļas ir „saņemts”', true],
      ['Kad būs atbilde', true],
    ],
  },
  {
    client:
      'Labdien! Plānojam ielas svētkus 6. jūnijā. Vai tajā dienā drīkst slēgt satiksmi Jaunkūlu ielā? Kas mums jāsaskaņo ar policiju? Vai pašvaldība var aizdot galdus?',
    reply:
      'Labdien!\nLielisks nodoms!\nIelu tajā dienā drīkst slēgt no plkst. 12.00 līdz 22.00, ja visi kaimiņi piekrīt.\nAr policiju saskaņo satiksmes shēmu; paraugu atradīsiet pasākumu lapā.\nLai izdodas!',
    requests: [
      ['Vai tajā dienā drīkst slēgt satiksmi Jaunkūlu ielā', true],
      ['Kas mums jāsaskaņo ar policiju', true],
      ['Vai pašvaldība var aizdot galdus', false],
    ],
  },
  {
    client:
      'Labdien, esmu topošā māmiņa. Vai grupās topošajiem vecākiem vēl ir vietas? Un cik maksā viena nodarbība, un vai vīrs var nākt līdzi?',
    reply:
      'Labdien!\nApsveicam!\nJaunā grupa sāksies 12. janvārī, un Jūsu vārdu tajā ierakstīju.\nNodarbības novada iedzīvotājām ir bez maksas, un vīri ir ļoti gaidīti.\nUz tikšanos!',
    requests: [
      ['Vai grupās topošajiem vecākiem vēl ir vietas', true],
      ['cik maksā viena nodarbība', true],
      ['vai vīrs var nākt līdzi', true],
    ],
  },
  {
    client:
      'Labdien! Prasu noņemt zīmi „Stāvēt aizliegts” pie mana veikala. Ja to nedarīsiet, kā man piegādāt preces? Kurš pieņēma šādu lēmumu?',
    reply:
      'Labdien!\nPaldies par vēstuli par ceļa zīmi.\nZīmi nenoņemsim, jo tā netraucē autobusiem apstāties.\nPreces drīkst izkraut līdz plkst. 8.00 un pagalma pusē visu dienu.\nJa rodas jautājumi, zvaniet.',
    requests: [
      ['Prasu noņemt zīmi „Stāvēt aizliegts” pie mana veikala', true],
      ['kā man piegādāt preces', true],
      ['Kurš pieņēma šādu lēmumu', false],
    ],
  },
  {
    client:
      'Sveiki! Dēls nokavēja mūzikas skolas uzņemšanu. Vai var iestāties arī gada vidū? Kādi instrumenti vēl ir brīvi?',
    reply:
      'Labdien!\nPaldies par interesi par mūzikas skolu!\nUzņemam tikai maijā, bet janvārī atveram sagatavošanas grupu, kurā dēls var sākt uzreiz.\nBrīvas vietas ir čella un mežraga klasē.\nVai varu Jūs pierakstīt uz sarunu?',
    requests: [
      ['Vai var iestāties arī gada vidū', true],
      ['Kādi instrumenti vēl ir brīvi', true],
    ],
  },
  {
    client:
      'Labdien! Man atnāca sods par nepļautu zāli, bet mēs īpašumu pārdevām augustā. Ko iesākt? Lūdzu anulējiet sodu. Kopija no zemesgrāmatas pielikumā.',
    reply:
      'Labdien!\nPaldies par zemesgrāmatas kopiju!\nSodu atcēlām, un Jums nekas nav jāmaksā.\nLēmumu saņemsiet e-adresē šonedēļ.\nAtvainojamies par pārpratumu!',
    requests: [
      ['Ko iesākt', true],
      ['Lūdzu anulējiet sodu', true],
    ],
  },
  {
    client:
      'Labdien! Kādi ir bibliotēkas darba laiki svētku nedēļā, vai tad drīkst nodot grāmatas kastē pie durvīm un kā pagarināt termiņu internetā?',
    reply:
      'Labdien!\nPaldies par jautājumu!\n23. un 24. decembrī bibliotēka ir slēgta, pārējās dienās strādājam līdz plkst. 17.00. Kaste pie durvīm pieejama visu diennakti.\nPriecīgus svētkus!',
    requests: [
      ['Kādi ir bibliotēkas darba laiki svētku nedēļā', true],
      ['vai tad drīkst nodot grāmatas kastē pie durvīm', true],
      ['kā pagarināt termiņu internetā', false],
    ],
  },
  {
    client:
      'Labdien! Esam daudzdzīvokļu māja Depo ielā. Gribētu pieteikties pagalma labiekārtošanai. Cik procentu sedz pašvaldība? Vai var pieteikties arī divas mājas kopā?',
    reply:
      'Labdien!\nPrieks par Jūsu pagalmu!\nPašvaldība sedz pusi, bet ne vairāk kā 20 000 eiro.\nDivām mājām ar kopīgu pagalmu der viens pieteikums.\nPieteikumus gaidām līdz 1. martam.',
    requests: [
      ['Cik procentu sedz pašvaldība', true],
      ['Vai var pieteikties arī divas mājas kopā', true],
    ],
  },
  {
    client:
      'Labdien, atsūtiet lūdzu aizpildāmu veidlapu bērna ēdināšanas maksas atlaidei. Vai jāpievieno izziņa par ienākumiem?',
    reply:
      'Labdien!\nPaldies par vēstuli!\nVeidlapu atradīsiet šeit: https://www.adazi.lv/edinasana.\nIzziņa nav vajadzīga, jo datus saņemam no valsts reģistriem.\nAtlaidi piemērosim no nākamā mēneša.',
    requests: [
      ['atsūtiet lūdzu aizpildāmu veidlapu bērna ēdināšanas maksas atlaidei', true],
      ['Vai jāpievieno izziņa par ienākumiem', true],
    ],
  },
];
