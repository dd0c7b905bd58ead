import type { OwnPair } from './own-pairs';

/** Written last, and first scored before anything was changed for them: the figures stand in docs/requests.md. */
export const lastPairs: readonly OwnPair[] = [
  {
    client:
      'Labdien! Gribam ierīkot biškopības dravu netālu no Garkalnes ceļa. Vai stropiem jābūt reģistrētiem? Cik tālu no kaimiņu robežas tos drīkst likt? Ar cieņu, Dzintars Bite',
    reply:
      'Labdien, Bites kungs!\nPaldies par jautājumu par bitēm!\nJā, dravu reģistrē Lauksaimniecības datu centrā.\nNo robežas jābūt vismaz desmit metriem, un starp stropiem un kaimiņu stāda dzīvžogu.\nLai salds medus!',
    requests: [
      ['Vai stropiem jābūt reģistrētiem', true],
      ['Cik tālu no kaimiņu robežas tos drīkst likt', true],
    ],
  },
  {
    client:
      'Labdien, dēls nākamgad beigs pamatskolu. Kādas programmas piedāvā Ādažu vidusskola 10. klasē, kad ir informācijas diena un vai kopmītnes ir pieejamas?',
    reply:
      'Labdien!\nPaldies par interesi par vidusskolu!\nDesmitajā klasē var izvēlēties dabaszinātņu, valodu vai uzņēmējdarbības virzienu.\nInformācijas diena notiks 14. aprīlī plkst. 18.00 skolas zālē.\nGaidām Jūs abus!',
    requests: [
      ['Kādas programmas piedāvā Ādažu vidusskola 10. klasē', true],
      ['kad ir informācijas diena', true],
      ['vai kopmītnes ir pieejamas', false],
    ],
  },
  {
    client:
      'Sveiki! Pagājušajā svētdienā koncertā nozaudēju sarkanu cimdu un šalli. Vai kāds tos nav atradis? Kam man piezvanīt?',
    reply:
      'Labdien!\nPaldies, ka bijāt koncertā!\nŠalle ir pie dežuranta, cimdu diemžēl neatradām.\nPienāciet pēc tās jebkurā dienā no plkst. 8.00 līdz 22.00, vai zvaniet dežurantam pa tālruni 67000140.',
    requests: [
      ['Vai kāds tos nav atradis', true],
      ['Kam man piezvanīt', true],
    ],
  },
  {
    client:
      'Labdien! Esmu saņēmis vēstuli par būves nojaukšanu. Kāpēc tieši mana šķūnīša dēļ, ja citiem ir tādi paši? Vai termiņu var pagarināt līdz vasarai? Aivars Sīlis',
    reply:
      'Labdien, Sīļa kungs!\nAtbildu uz Jūsu vēstuli par šķūnīti.\nTermiņu pagarināsim līdz 1. jūlijam, ja līdz 20. decembrim to rakstiski lūgsiet.\nIesniegumu varat nosūtīt uz šo e-pastu.',
    requests: [
      ['Kāpēc tieši mana šķūnīša dēļ, ja citiem ir tādi paši', false],
      ['Vai termiņu var pagarināt līdz vasarai', true],
    ],
  },
  {
    client:
      'Labdien! Lūdzu atsūtiet apkures tarifu salīdzinājumu par pēdējiem trim gadiem un paskaidrojiet, no kā tarifs sastāv.',
    reply:
      'Labdien!\nPaldies par vēstuli par apkuri.\nTarifu veido kurināmais, tīklu uzturēšana un darbinieku algas; kurināmais ir apmēram puse.\nTarifu apstiprina regulators.',
    requests: [
      ['Lūdzu atsūtiet apkures tarifu salīdzinājumu par pēdējiem trim gadiem', false],
      ['no kā tarifs sastāv', true],
    ],
  },
  {
    client: 'labdien ka lai pieraksta berni uz logopedu un cik ilgi jagaida rinda? vai vajag gimenes arsta nosutijumu',
    reply:
      'Labdien!\nPaldies, ka domājat par bērna runu!\nPie logopēda pierakstieties elektroniski vai pa tālruni 67000177.\nRinda šobrīd ir apmēram divi mēneši.\nUz tikšanos!',
    requests: [
      ['ka lai pieraksta berni uz logopedu', true],
      ['cik ilgi jagaida rinda', true],
      ['vai vajag gimenes arsta nosutijumu', false],
    ],
  },
  {
    client:
      'Labdien, rakstu jo man nav skaidrs kad tieši jāmaksā zemes nodoklis par pēdējo ceturksni. Un vai var maksāt skaidrā naudā?',
    reply:
      'Labdien!\nPaldies par jautājumu par nodokli!\nPēdējais termiņš ir 15. novembris.\nSkaidru naudu pieņem Latvijas Pasta nodaļās, mūsu kasē maksā tikai ar karti.',
    requests: [
      ['kad tieši jāmaksā zemes nodoklis par pēdējo ceturksni', true],
      ['vai var maksāt skaidrā naudā', true],
    ],
  },
  {
    client:
      'Labdien! Vēlētos uzzināt, kurš uzvarēja iepirkumā par Gaujas tilta remontu un kāda ir līguma summa. Lūdzu arī norādīt, kad tilts būs slēgts.',
    reply:
      'Labdien!\nPar tilta remontu: darbus veiks SIA „Tilti”, līguma summa ir 412 000 eiro bez PVN.\nLīgums ir publicēts iepirkumu vietnē.\nJa rodas jautājumi, rakstiet.',
    requests: [
      ['kurš uzvarēja iepirkumā par Gaujas tilta remontu', true],
      ['kāda ir līguma summa', true],
      ['Lūdzu arī norādīt, kad tilts būs slēgts', false],
    ],
  },
  {
    client:
      'Labdien, vai šogad svētku tirgū drīkst pārdot mājās ceptus pīrāgus? Kur dabūt galdu? Vai ir pieejama elektrība?',
    reply:
      'Labdien!\nPrieks, ka gribat piedalīties!\nMājās gatavotu pārtiku drīkst pārdot, ja esat reģistrējusies PVD.\nGaldu iedosim mēs, un elektrības pieslēgums būs katrā nojumē.\nLūdzu, piesakieties līdz 1. decembrim.',
    requests: [
      ['vai šogad svētku tirgū drīkst pārdot mājās ceptus pīrāgus', true],
      ['Kur dabūt galdu', true],
      ['Vai ir pieejama elektrība', true],
    ],
  },
  {
    client:
      'Labdien! Kaimiņš izcirtis visu mežmalu gar upi. Vai viņam bija ciršanas apliecinājums? Lūdzu pārbaudiet un informējiet mani par rezultātu. Rita',
    reply:
      'Labdien!\nPaldies, ka ziņojāt par cirsmu!\nApliecinājumus mežā izsniedz Valsts meža dienests, tāpēc šodien uzdevām jautājumu tam.\nRezultātu Jums uzrakstīšu, tiklīdz to saņemšu.',
    requests: [
      ['Vai viņam bija ciršanas apliecinājums', true],
      ['Lūdzu pārbaudiet', true],
      ['informējiet mani par rezultātu', true],
    ],
  },
  {
    client:
      'Sveiki! Mums beidzas pirmās palīdzības kursu apliecības. Vai jūs rīkojat kursus iedzīvotājiem? Vai apliecība derēs arī autovadītājiem? Grupā esam astoņi.',
    reply:
      'Labdien!\nPaldies par jautājumu!\nKursi notiks 9. un 10. decembrī jauniešu centrā, un astoņām personām vietas pietiks.\nLūdzu, atsūtiet dalībnieku vārdus līdz 1. decembrim.',
    requests: [
      ['Vai jūs rīkojat kursus iedzīvotājiem', true],
      ['Vai apliecība derēs arī autovadītājiem', false],
    ],
  },
  {
    client:
      'Labdien! Mēs gribam Ķiršu ielā 20 km/h zonu. Kas jādara? Cik parakstu vajag, vai der elektroniski paraksti?',
    reply:
      'Labdien!\nPaldies par rūpēm par bērnu drošību!\nUzrakstiet kopīgu iesniegumu un pievienojiet vismaz puses ielas iedzīvotāju parakstus. Der arī eParaksts.\nSatiksmes komisija to skatīs janvārī.',
    requests: [
      ['Kas jādara', true],
      ['Cik parakstu vajag', true],
      ['vai der elektroniski paraksti', true],
    ],
  },
  {
    client:
      'Labdien, lūdzu aizpildiet manu anketu par novada tūrismu (pielikumā) un pasakiet, cik tūristu bija 2025. gadā un no kurām valstīm.',
    reply:
      'Labdien!\nPaldies, ka pētāt mūsu novadu!\n2025. gadā tūrisma centrā apkalpojām 18 400 viesu.\nLai labi sokas ar darbu!',
    requests: [
      ['lūdzu aizpildiet manu anketu par novada tūrismu (pielikumā)', false],
      ['cik tūristu bija 2025. gadā', true],
      ['no kurām valstīm', false],
    ],
  },
  {
    client:
      'Labdien! Vai ir iespēja saņemt dzīvokli no pašvaldības, ja mums jāatbrīvo īrētais? Esam četri, bērni 3 un 5 gadi. Cik gara ir rinda? Ar ko sākt?',
    reply:
      'Labdien!\nSaprotam, cik Jums tas ir satraucoši.\nPalīdzību dzīvokļa jautājumā ģimenei ar bērniem sniedzam, ja Jūsu novadā esat deklarēti vismaz gadu.\nVispirms iesniedziet iesniegumu un īres līguma izbeigšanas vēstuli; divu nedēļu laikā apsekosim Jūsu dzīvokli.',
    requests: [
      ['Vai ir iespēja saņemt dzīvokli no pašvaldības, ja mums jāatbrīvo īrētais', true],
      ['Cik gara ir rinda', false],
      ['Ar ko sākt', true],
    ],
  },
  {
    client:
      'Labvakar. Kad atjaunos gājēju tiltiņu pār Vējupi? Un kāpēc nav brīdinājuma zīmes? Divi velosipēdisti gandrīz iekrita!',
    reply:
      'Labdien!\nPaldies par brīdinājumu!\nTiltiņu atjaunosim līdz maija beigām, jo koka siju izgatavošana prasa laiku.\nAtvainojamies par neērtībām!',
    requests: [
      ['Kad atjaunos gājēju tiltiņu pār Vējupi', true],
      ['kāpēc nav brīdinājuma zīmes', false],
    ],
  },
];
