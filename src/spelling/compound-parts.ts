/** First parts of compounds: Latvian builds such words freely, so that no dictionary can list them. */

/** Parts of foreign origin, and prepositions and numerals as first parts; they join to nouns, adjectives and participles. */
const COMBINING_FORMS =
  'aero agro anti apakš ārpus astro audio augst auto avio bio blakus caur daudz desmit div divu dažād eiro eko elektro elektron foto galven gar ģeo hidro hiper ' +
  'iekš infra inter intra jaun kiber kino kontr kopj kripto kvazi labdabīg liel līdz makro maz mazāk mega mikro mini mono moto multi nano neiro neo nepiln orto ' +
  'pamat papild paš pašmāj pārmērīg pēc pelēk pirms poli post pret priekš pro pseido psiho pus radio retro savstarpēj sen socio starp strauj sub super sirds ' +
  'tāl tehno tele termo trans trešo trīs triju četr četru piec piecu seš sešu septiņ astoņ deviņ tumš gaiš tuv ultra vairāk vec velo vice video viens vien vienād viduss virs ' +
  'vis visu zem zemāk zoo';

/** First parts that are not the stem of a known noun as it is; any other stem before a noun is seen in `compounds.ts`. */
const NOUN_STEMS =
  'akmens alus asins atpūtas augļ bankas brīvdabas būv ceļ cirvj dat dīzeļ domes drošības drukas durv dzelzs dzīves enerģ ' +
  'finans garām gāz grunts gruntsūdeņ internet interneta jūr kapital kartupeļ klim kok krāj kuģ kurināmo ledus lietus līn loģist ' +
  'maksā material matu medi mež nakts nodokļ notekūdeņ ofis ogļ parad peln plast polic pras roku sabiedr saules sēt ' +
  'sniega soci sporta svētk tālruņ televīz tērps tirdzniec tūris uguns ūdens ūdeņ vad vēj vieln vīn zāl zibens zin ziv';

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
