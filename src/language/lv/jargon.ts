/** A term that is legally fixed and strange to most people: it stays, but wants half a sentence of explanation (research B.3). */
export interface Term {
  /** In the notation of `phrase-notation.ts`. */
  readonly phrase: string;
  /** What may stand in brackets behind it. */
  readonly explanation: string;
  /** Widely known: reported only when the policy asks. */
  readonly thorough?: boolean;
}

export const terms: readonly Term[] = [
  { phrase: 'paskaidrojuma raksts~', explanation: 'vienkāršs būvniecības dokuments nelieliem darbiem' },
  { phrase: 'apliecinājuma karte~', explanation: 'būvniecības dokuments ēkas atjaunošanai' },
  { phrase: 'nodošana~/pieņemšana~ ekspluatācijā', explanation: 'apliecinājums, ka būvi drīkst lietot' },
  { phrase: 'nodot/nodota/nodots/nodod ekspluatācijā', explanation: 'būve atzīta par gatavu lietošanai' },
  { phrase: 'kadastra apzīmējums~', explanation: 'zemes vienības vai ēkas numurs Kadastrā' },
  { phrase: 'detālplānojums~', explanation: 'sīks plāns, ko un kā teritorijā drīkst būvēt' },
  { phrase: 'lokālplānojums~', explanation: 'plāns, kas vienā vietā maina teritorijas plānojumu' },
  {
    phrase: '[!novada/pašvaldības/izmantošanas/teritorijas/un] apbūves noteikumi~',
    explanation: 'noteikumi par to, ko un cik augstu drīkst būvēt',
  },
  { phrase: 'servitūts~', explanation: 'tiesības lietot svešu zemi, piemēram, braukt pa to' },
  { phrase: 'lietošanas mērķis~', explanation: 'tas, kam zeme vai ēka paredzēta' },
  { phrase: 'izpildrīkojums~', explanation: 'brīdinājums, ka pienākums jāizpilda piespiedu kārtā' },
  {
    phrase: 'trūcīga~/maznodrošināta~ mājsaimniecība~',
    explanation: 'ģimene, kuras ienākumi nepārsniedz noteikto robežu',
  },
  { phrase: 'cirsmas apliecinājums~', explanation: 'Valsts meža dienesta atļauja cirst kokus' },
  { phrase: 'nosacīt* cena~', explanation: 'cena, no kuras sāk izsoli' },
  { phrase: 'likumisk* procents~/#', explanation: 'likumā noteiktie procenti' },
  { phrase: '[policijas/patruļas] norīkojums~', explanation: 'policisti, kas izbrauc pēc izsaukuma' },
  { phrase: 'cesija~', explanation: 'tiesību prasīt parādu nodošana citam' },
  { phrase: 'domājamā~ daļa~', explanation: 'kopīpašuma daļa, kas dabā nav nodalīta' },
  { phrase: 'zemes ierīcības projekts~', explanation: 'plāns, kā zemi sadalīt vai apvienot' },
  {
    phrase: 'sarkanās/sarkano/sarkanajām/sarkanajās līnijas/līniju/līnijām/līnijās',
    explanation: 'ielas robeža, aiz kuras būvēt nedrīkst',
  },
  { phrase: 'apakšzona~', explanation: 'teritorijas daļa ar saviem apbūves noteikumiem' },
  { phrase: 'eksplikācija~', explanation: 'telpu saraksts ar platībām' },
  { phrase: 'apbūves blīvums~', explanation: 'cik lielu daļu zemes drīkst aizņemt ēkas' },
  { phrase: 'apbūves intensitāte~', explanation: 'stāvu kopējā platība pret zemes platību' },
  { phrase: 'minimālā sastāvā', explanation: 'vienkāršots projekts būvatļaujas saņemšanai' },
  { phrase: 'inženiertopogrāfiskais~ plāns~', explanation: 'precīzs zemes plāns ar augstumiem un komunikācijām' },
  { phrase: 'tehniskie~ noteikumi~', explanation: 'prasības, kā pieslēgties ūdenim, elektrībai vai ceļam' },
  { phrase: 'kadastrālā~ uzmērīšana~', explanation: 'ēkas vai zemes uzmērīšana Kadastra vajadzībām' },
  {
    phrase: '[īpašuma/zemes/zemesgabala/ierakstīts/ierakstīti/reģistrēts/reģistrēti] apgrūtinājums~',
    explanation: 'ierobežojums, kā īpašumu drīkst lietot',
  },
  { phrase: 'atsavināšana~', explanation: 'pārdošana vai cita nodošana īpašumā' },
  { phrase: 'inženierkomunikācijas~', explanation: 'ūdens, kanalizācijas, elektrības un sakaru tīkli' },
  { phrase: 'rekultivācija~', explanation: 'zemes sakārtošana pēc darbiem' },
  { phrase: 'meliorācijas sistēma~', explanation: 'grāvji un caurules, kas novada ūdeni' },
  { phrase: 'ģenplāns~/ģenerālplāns~', explanation: 'plāns, kas parāda, kur zemē kas atrodas' },
  { phrase: 'aizsargjosla~', explanation: 'josla, kurā būvēt un rakt drīkst tikai ar atļauju' },
  { phrase: 'līdzfinansējums~', explanation: 'daļa, ko maksā pašvaldība', thorough: true },
  { phrase: 'būvatļauja~', explanation: 'dokuments, kas ļauj sākt būvdarbus', thorough: true },
  { phrase: 'kadastra numurs~', explanation: 'īpašuma numurs Kadastrā', thorough: true },
  { phrase: 'saistošie~ noteikumi~', explanation: 'pašvaldības noteikumi, kas jāievēro visiem novadā', thorough: true },
  { phrase: 'administratīvais~ akts~', explanation: 'lēmums, ko var apstrīdēt', thorough: true },
  { phrase: 'deklarētā~ dzīvesvieta~', explanation: 'adrese, kurā esat oficiāli reģistrēts', thorough: true },
  {
    phrase: 'pabalsts~ krīzes situācijā',
    explanation: 'palīdzība pēc ugunsgrēka, slimības vai citas nelaimes',
    thorough: true,
  },
  { phrase: 'nomas tiesības~', explanation: 'tiesības par maksu lietot zemi vai telpas', thorough: true },
  { phrase: 'izsole~', explanation: 'pārdošana tam, kurš sola visvairāk', thorough: true },
];
