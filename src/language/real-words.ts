import type { Language } from '../report';

/**
 * Words that are words of their own and nearly always a slip for others. Chosen so that correct text has none: no rule on `ka` for
 * `kā` in general, which only a reader can tell apart.
 */
export interface RealWordSlip {
  /** In small letters, with single spaces. */
  readonly words: string;
  readonly correction: string;
  /** One of these must follow, in small letters; an ending begins with `-`, a comma is `,`. */
  readonly next?: readonly string[];
  /** None of these may follow. */
  readonly notNext?: readonly string[];
  /** Only with an initial capital: the small word is unknown, or common. */
  readonly capitalised?: boolean;
}

const list = (words: string): readonly string[] => words.split(' ');
const DEGREES = list('vairāk mazāk vēlāk agrāk ilgāk tālāk tuvāk augstāk zemāk biežāk retāk ātrāk labāk');

const LATVIAN: readonly RealWordSlip[] = [
  // The town of Ludza in the accusative.
  { words: 'ludzu', correction: 'lūdzu', capitalised: true, next: list(', -iet -ieties -āt -ēt -īt -ot -ties') },
  // „It rolls.”
  {
    words: 'rit',
    correction: 'rīt',
    capitalised: true,
    next: list('plkst. pulksten vakarā pēcpusdienā būs būšu varēšu varēsim'),
  },
  { words: 'rit', correction: 'rīt', next: list('plkst. pulksten vakarā pēcpusdienā') },
  // Second person plural of the past: the dictionary has the forms without the long vowel.
  ...['pie', 'at', 'iz', 'uz'].map((prefix) => ({
    words: `${prefix}teicaties`,
    correction: `${prefix}teicāties`,
  })),
  // The imperative for the present.
  { words: 'jūs esiet', correction: 'jūs esat' },
  { words: 'tā pat', correction: 'tāpat', next: list('kā arī') },
  { words: 'tur pat', correction: 'turpat', next: list('blakus netālu pie') },
  { words: 'te pat', correction: 'tepat', next: list('blakus netālu pie') },
  // After a comparative only „kā” or „nekā”; a comma before „ka” makes it another sentence.
  ...DEGREES.map((degree) => ({ words: `${degree} ka`, correction: `${degree} kā`, notNext: list('tas tā') })),
];

const ENGLISH: readonly RealWordSlip[] = [
  { words: 'can not', correction: 'cannot', notNext: list('only just merely simply but') },
];

/** By the language of the letter. */
export const REAL_WORD_SLIPS: Readonly<Record<Language, readonly RealWordSlip[]>> = {
  lv: LATVIAN,
  en: ENGLISH,
  ru: [],
};
