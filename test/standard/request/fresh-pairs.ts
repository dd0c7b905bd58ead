import type { OwnPair } from './own-pairs';

/** Written when the rules were nearly finished; how they were first scored stands in docs/requests.md. */
export const freshPairs: readonly OwnPair[] = [
  {
    client:
      'Labdien! Gribu pasniegt keramikas nodarbības Kultūras centrā. Cik maksā telpas īre vakarā, vai ir cepļa pieslēgums un cikos centru slēdz? Baiba Zvaigzne',
    reply:
      'Labdien, Zvaigznes kundze!\nPaldies par piedāvājumu!\nRadošā darbnīca vakarā izmaksā 12 eiro stundā.\nCentru slēdzam plkst. 22.00.\nGaidām Jūsu pieteikumu!',
    requests: [
      ['Cik maksā telpas īre vakarā', true],
      ['vai ir cepļa pieslēgums', false],
      ['cikos centru slēdz', true],
    ],
  },
  {
    client:
      'Sveiki, mums daudzdzīvokļu mājā nav siltuma jau otro dienu. Kad salabos? Vai par šīm dienām rēķinu samazinās?',
    reply:
      'Labdien!\nAtvainojamies, ka Jums ir auksti!\nAvārija ir maģistrālē Gaujas ielā, un meistari to novērsīs šovakar līdz plkst. 20.00.\nPar dienām bez siltuma uzņēmums rēķinā neko neieskaitīs.',
    requests: [
      ['Kad salabos', true],
      ['Vai par šīm dienām rēķinu samazinās', true],
    ],
  },
  {
    client:
      'Labdien! Lūdzam izsniegt kopiju no 1998. gada privatizācijas lietas un paziņot, kad to var saņemt. Kas jāuzrāda, ja atnāks mans brālis?',
    reply:
      'Labdien!\nAtbildu uz Jūsu lūgumu par privatizācijas lietu.\nKopijas arhīvs sagatavos līdz 1. decembrim, un tās varēsiet saņemt 12. kabinetā.\nPar katru lapu jāmaksā 0,50 eiro.',
    requests: [
      ['Lūdzam izsniegt kopiju no 1998. gada privatizācijas lietas', true],
      ['kad to var saņemt', true],
      ['Kas jāuzrāda, ja atnāks mans brālis', false],
    ],
  },
  {
    client: 'labdien vai siguļos busz internets optikā un kas to ierīko? prasījām jau pērn bet klusums',
    reply:
      'Labdien!\nPaldies, ka atgādināt par internetu!\nOptisko kabeli Siguļos nākamvasar vilks uzņēmums „Tet”.\nDarbu sākumu paziņosim novada avīzē.',
    requests: [
      ['vai siguļos busz internets optikā', true],
      ['kas to ierīko', true],
    ],
  },
  {
    client:
      'Labdien! Esmu brīvprātīgais ugunsdzēsējs. Vai man pienākas atlaide baseinam? Kādu apliecību rādīt kasē? Un no kura datuma tas ir spēkā?',
    reply:
      'Labdien!\nPaldies par Jūsu darbu!\nJā, baseinu apmeklējat par puscenu.\nKasē parādiet biedrības izsniegto karti.\nLai izdodas labi izpeldēties!',
    requests: [
      ['Vai man pienākas atlaide baseinam', true],
      ['Kādu apliecību rādīt kasē', true],
      ['no kura datuma tas ir spēkā', false],
    ],
  },
  {
    client:
      'Labdien, Kadagas ciemā ir tikai viens rotaļu laukums. Vai plānojat vēl kādu? Kāpēc esošajā nav soliņu un urnas?',
    reply:
      'Labdien!\nPaldies par vēstuli par rotaļu laukumu!\nOtru laukumu pie ezera sāksim būvēt maijā.\nProjektu izstrādā arhitektu birojs.',
    requests: [
      ['Vai plānojat vēl kādu', true],
      ['Kāpēc esošajā nav soliņu un urnas', false],
    ],
  },
  {
    client: 'Labdien! Cik ilgi glabājat videoierakstus no stacijas laukuma? Vai privātpersona tos var noskatīties?',
    reply:
      'Labdien!\nPaldies par jautājumu par videonovērošanu.\nIeraksti pēc četrpadsmit dienām dzēšas paši.\nTos rādām vienīgi izmeklētājiem, kas uzrāda pieprasījumu.',
    requests: [
      ['Cik ilgi glabājat videoierakstus no stacijas laukuma', true],
      ['Vai privātpersona tos var noskatīties', true],
    ],
  },
  {
    client:
      'Labdien! Mans vecāmātes nams ir kultūras piemineklis. Vai drīkst mainīt logus pret plastmasas? Kur atrast meistarus, kas restaurē koka logus? Vai remontam var saņemt līdzfinansējumu?',
    reply:
      'Labdien!\nPaldies, ka saudzējat veco namu!\nPlastmasas logus piemineklī likt nedrīkst, jāsaglabā koka vērtnes.\nRestauratoru sarakstu atradīsiet Nacionālās kultūras mantojuma pārvaldes lapā.\nLai logi kalpo vēl simts gadu!',
    requests: [
      ['Vai drīkst mainīt logus pret plastmasas', true],
      ['Kur atrast meistarus, kas restaurē koka logus', true],
      ['Vai remontam var saņemt līdzfinansējumu', false],
    ],
  },
  {
    client:
      'Labdien, lūdzu pieslēdziet mūsu māju ielas apgaismojuma grafikam un atsūtiet shēmu, kur iet kabelis. Grib rakt žogam stabus.',
    reply:
      'Labdien!\nPaldies par brīdinājumu par rakšanu!\nLampu pie Jūsu mājas ieslēgsim no pirmdienas kopā ar pārējām.\nŽoga stabus rociet vismaz metru no ietves.',
    requests: [
      ['lūdzu pieslēdziet mūsu māju ielas apgaismojuma grafikam', true],
      ['atsūtiet shēmu, kur iet kabelis', false],
    ],
  },
  {
    client:
      'Labdien! Sākām remontu un gribam uzzināt, vai pašvaldība pieņem būvgružus. Cik kubikmetru drīkst atvest? Un cik tas maksā?',
    reply:
      'Labdien!\nPaldies par jautājumu!\nBūvgružus laukumā pieņem līdz vienam kubikmetram mēnesī no mājsaimniecības, un tas ir bez maksas.\nLielāku daudzumu pasūtiet konteineru pie „Eco Baltia”.',
    requests: [
      ['gribam uzzināt, vai pašvaldība pieņem būvgružus', true],
      ['Cik kubikmetru drīkst atvest', true],
      ['cik tas maksā', true],
    ],
  },
  {
    client: 'Labdien! Kas notiek ar manu pieteikumu dzīvokļa rindā un vai man jāiesniedz jauni dokumenti? Zenta',
    reply:
      'Labdien, Zenta!\nPaldies, ka jautājāt!\nRindā esat 14. vietā un pavasarī varētu saņemt piedāvājumu.\nZiņas par ienākumiem mums ir.',
    requests: [
      ['Kas notiek ar manu pieteikumu dzīvokļa rindā', true],
      ['vai man jāiesniedz jauni dokumenti', true],
    ],
  },
  {
    client:
      'Labdien! Vai Vējupes pludmalē nākamvasar būs glābēji? Kad mērīs ūdens kvalitāti? Vai pieejamas ģērbtuves cilvēkiem ratiņkrēslā?',
    reply:
      'Labdien!\nPaldies, ka domājat par vasaru!\nGlābēji strādās no 1. jūnija līdz 31. augustam.\nPirmos paraugus ņemsim maija otrajā pusē.',
    requests: [
      ['Vai Vējupes pludmalē nākamvasar būs glābēji', true],
      ['Kad mērīs ūdens kvalitāti', true],
      ['Vai pieejamas ģērbtuves cilvēkiem ratiņkrēslā', false],
    ],
  },
];
