/** First parts of compounds: Latvian builds such words freely, so that no dictionary can list them. */

/** Parts of foreign origin, and prepositions and numerals as first parts; they join to nouns, adjectives and participles. */
const COMBINING_FORMS =
  'aero agro anti apakš ārpus astro audio augst auto avio bio blakus caur daudz desmit div divu dažād eiro eko elektro elektron foto galven ģeo hidro hiper ' +
  'iekš infra inter intra jaun kiber kino kontr kopj kripto kvazi labdabīg liel līdz makro maz mazāk mega mikro mini mono moto multi nano neiro neo nepiln orto ' +
  'pamat papild paš pašmāj pārmērīg pēc pelēk pirms poli post pret priekš pro pseido psiho pus radio retro savstarpēj sen socio starp strauj sub super sirds ' +
  'tehno tele termo trans trešo trīs triju četr četru piec piecu seš sešu septiņ astoņ deviņ tumš gaiš ultra vairāk vec velo vice video viens vien vienād viduss virs ' +
  'vis visu zem zemāk zoo';

/** Stems of nouns that commonly come first. */
const NOUN_STEMS =
  'aizsarg akmens alus apkur apģērb asins atbalst atkritum atpūtas augļ aukl balst bankas bērn bibliotēk biznes brīv brīvdabas budžet būv ceļ cilvēk civil ' +
  'cirvj darb dārz dat dator degviel diplom dīzeļ dizain dokument domes drošības drukas durv dzelzs dzelzceļ dzeram dzimum dzīv dzīves ekonom ekrān ' +
  'enerģ ēdien fabrik film finans form futbol gaism gāz garām globāl grāmat grunts gruntsūdeņ higiēn interes interneta internet jūr kapital kartupeļ ' +
  'klim klimat klub kok komand konkurs kontakt kopien krāj krās kredīt kuģ kultūr kūdr kurināmo kvalitāt laik lauk ledus licenc līgum līn lokāl loģist ' +
  'maksā maksājum malk mašīn material matu medi medicīn mediķ mež mobil muit mūzik naft nakts nodarb nodokļ notekūdeņ ofis ogļ pagast pakalpojum pamat ' +
  'parad paraug pārtik pārvald pasažier pastāv patēriņ peln pens piemiņ pien pilsēt plān plast polic port pras projekt reklām remont rezerv risk robež ' +
  'roku sabiedr sadarb saimniec saldēt sanitār saules sēt siltum skol slimnīc smag sniega soci sporta sport spēk spēl stād strāv stikl studij svētk šķidr ' +
  'tabul tālruņ tehnik tekst telefon televīz tērps tirdzniec tirg transport tūris tvaik ugun uguns uzbrukum ūdens ūdeņ vad valod valst vasar vājstrāv veikal ' +
  'veselīb vēj vērtīb vēstur viesnīc vieln virtuv vīn zāl zibens ziem zin zobārst zirg ziv žurnāl';

let parts: ReadonlySet<string> | null = null;

/** Whether the letters are a first part. */
export function isFirstPart(letters: string): boolean {
  parts ??= new Set(`${COMBINING_FORMS} ${NOUN_STEMS}`.split(' '));
  return parts.has(letters);
}

/** Letters in the shortest and the longest part. */
export const SHORTEST_PART = 3;
export const LONGEST_PART = 12;

/** Parts that stand before a hyphen: `e-rēķins`, `eko-diena`, `online-pieteikums`. */
export const HYPHEN_PARTS: readonly string[] =
  'e m i eko bio online offline ex eks vice mini midi multi web pdf sms it'.split(' ');
