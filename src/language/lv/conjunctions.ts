import { ASKING_VERBS } from './asking-verbs';

/**
 * Words before which Latvian sets a comma, and what must not stand before or after them for that to hold. Measured exceptions of
 * research section D; `kā`, `tomēr`, `taču`, `nekā`, `tā kā`, `it kā` and `tikko` must never stand here.
 */
export interface Conjunction {
  /** Written as one or several words; the alternatives take a comma under the same conditions. */
  readonly words: readonly string[];
  /** Words directly before it after which no comma is wanted there, besides `JOINS_ON`. */
  readonly notAfter?: readonly string[];
  /** Words directly after it that make it another construction; `-āk` stands for any word with this ending. */
  readonly notBefore?: readonly string[];
  /** Words of `JOINS_ON` after which a comma is wanted all the same. */
  readonly evenAfter?: readonly string[];
  /** Words at most two before it that make it an indefinite: `ja tevi kas neapmierina`. */
  readonly notSoonAfter?: readonly string[];
  /** A second question word in one clause asks nothing new: `kuras lietotnes piekļūst kuriem datiem`. */
  readonly oncePerClause?: boolean;
  /** `cik daudz vien`: with this word second behind it, it is another construction. */
  readonly notBeforeSecond?: readonly string[];
  /** Directly behind these words alone: `vai` is a question behind a verb of asking, and „or” elsewhere. */
  readonly onlyAfter?: readonly string[];
  /** With one of these later in the sentence the two make a pair, and no comma is wanted before the first: `nevis šodien, bet rīt`. */
  readonly pairedWith?: readonly string[];
  /** The comma stands before a preposition that belongs to it: `, par kuru`. */
  readonly behindPreposition?: boolean;
}

/** Coordinators and particles that belong to the conjunction after them: `un ka`, `tikai ja`, `pat kad`. */
export const JOINS_ON: readonly string[] =
  'un bet vai jeb tikai arī pat īpaši galvenokārt it tieši vēl jau ne nevis vienīgi vismaz varbūt proti piemēram tātad nu tad tā ja lai ka jo kā gan kaut tomēr turklāt protams nekā ir sevišķi taču'.split(
    ' ',
  );

export const PREPOSITIONS: readonly string[] =
  'par uz no ar pie pēc pirms pa bez caur zem virs pret līdz starp aiz ap kopš gar pār ārpus priekš'.split(' ');

const INDEFINITE =
  'kaut diez nez diezin nezin viss šis tas daudz cits visi viens kas kāds kad kur maz šur tur šad'.split(' ');
const EXISTENTIAL = 'nav būs var ir bija nebija nebūs būtu'.split(' ');

function words(list: string): readonly string[] {
  return list.split(' ');
}

export const CONJUNCTIONS = {
  ka: { words: ['ka'], notAfter: words('tāpēc tādēļ tālab mazāk vairāk labāk ātrāk vēlāk tikpat') },
  jo: {
    words: ['jo'],
    notAfter: words('ilgi jo īsti maz'),
    notBefore: words(
      '-āk -āks -āka -āki -ākas -āku -ākā -ākais -ākie -ākām -ākiem īpaši sevišķi vairāk projām ilgi jo',
    ),
  },
  kas: {
    words: ['kas'],
    notAfter: [...INDEFINITE, ...EXISTENTIAL],
    notBefore: words('kur kurš cits nu ne'),
    notSoonAfter: words('ja vai lai'),
  },
  kad: {
    words: ['kad'],
    notAfter: [...INDEFINITE, ...words('reiz kopš līdz būs')],
    evenAfter: words('tad'),
    notBefore: words('ne'),
  },
  lai: {
    words: ['lai'],
    notAfter: words('kādēļ vispār kāpēc bija labāk tikmēr'),
    notBefore: words('gan arī cik kā kur kas kāds kāda nu kurš kad'),
    notSoonAfter: words('kur ko kas kam kad kā kādā kādu kādas kādos kādēļ kāpēc'),
  },
  kur: {
    words: ['kur'],
    notAfter: [...INDEFINITE, ...EXISTENTIAL, ...words('nekur visur')],
    notBefore: words('kurš kura kurā kuru kas nu ne'),
    notSoonAfter: words('ja vai lai'),
  },
  ja: { words: ['ja'], notAfter: words('izņemot gadījumā diez nez it'), notBefore: words('ne nu') },
  kamer: { words: ['kamēr'] },
  kaAri: { words: ['kā arī'], notAfter: words('tāpat tikpat tik') },
  bet: { words: ['bet'] },
  nevis: {
    words: ['nevis'],
    notAfter: words('ir bija būs būtu nav esot lai vajag vajadzēja'),
    notBefore: words('tikai vien kā'),
    pairedWith: words('bet – — ; : taču'),
  },
  laiGan: { words: ['lai gan', 'kaut gan', 'kaut arī', 'lai arī'] },
  kapec: {
    words: ['kāpēc', 'kādēļ'],
    notAfter: words('nav ir bija būtu un nez nezin diez diezin lūk'),
    notBefore: words('ne gan lai ,'),
  },
  kurs: {
    words: ['kurš', 'kura', 'kuru', 'kuram', 'kurā', 'kuri', 'kuriem', 'kuros', 'kuras', 'kurai', 'kurām', 'kurās'],
    notAfter: [
      ...INDEFINITE,
      ...words('nav kurš vienalga daudzi dažs kuru kurā katrs retais reti jeb ko kam cik sākot'),
    ],
    notBefore: words('katrs katra no kuru kurš kuram kurā vien'),
    behindPreposition: true,
    oncePerClause: true,
  },
  ko: {
    words: ['ko', 'kam'],
    notAfter: [
      ...INDEFINITE,
      ...EXISTENTIAL,
      ...PREPOSITIONS,
      ...words(
        'kurš kura kuri kuras īsti tu es jūs mēs viņš viņa viņi viņas man tev mums jums viņam viņai a tak vienalga',
      ),
    ],
    notBefore: words('kur ne nu tādu vairāk līdzīgu citu jaunu labu'),
    notSoonAfter: words('ja vai lai'),
  },
  cik: {
    words: ['cik'],
    notAfter: [...INDEFINITE, ...PREPOSITIONS, ...words('tik tikpat nav ir bija')],
    notBefore: words('vien necik ne gan'),
    notBeforeSecond: words('vien'),
  },
  vai: { words: ['vai'], onlyAfter: ASKING_VERBS, notBefore: words('nu arī citādi vismaz') },
} as const satisfies Readonly<Record<string, Conjunction>>;

export type ConjunctionId = keyof typeof CONJUNCTIONS;
