import { advise, forms, type Wording } from '../wording';

const ADDITIONAL =
  '[informācij*/dokument*/jautājum*/pakalpojum*/maks*/izdevum*/līdzek*/finansējum*/darb*/laiks~/nosacījum*/samaks*/iespēj*/ziņ*/pielikum*]';
const TELEPHONE = [
  ['telefons', 'tālrunis'],
  ['telefona', 'tālruņa'],
  ['telefonam', 'tālrunim'],
  ['telefonu', 'tālruni'],
  ['telefonā', 'tālrunī'],
] as const;

/** Words that stand in the dictionary, and what usage has instead (research section B.2, usage errors). */
export const usages: readonly Wording[] = [
  ...forms([['papildus', 'papildu']], ADDITIONAL),
  ...forms([['[!ne/nav] vairāk kā', 'vairāk nekā']], '[#]'),
  ...forms(
    ['vēlāk', 'vairāk', 'mazāk', 'ilgāk', 'tālāk'].map((degree) => [`ne ${degree}, nekā`, `ne ${degree} kā`] as const),
  ),
  ...forms([
    ['tādejādi', 'tādējādi'],
    ['savādāk', 'citādi'],
    ['priekš Jums', 'Jums'],
    ['priekš mums', 'mums'],
    ['priekš manis', 'man'],
    ['priekš bērniem', 'bērniem'],
    ['priekš iedzīvotājiem', 'iedzīvotājiem'],
  ]),
  ...forms(TELEPHONE, '[numurs~]'),
  ...forms(TELEPHONE.map(([from, to]) => [`[mobil*] ${from}`, to] as const)),
  { phrase: 'epast*', plain: 'e-past', stem: 'epast' },
  { phrase: 'e past*', plain: 'e-past', stem: 'e past' },
  { phrase: 'tel. [#]', plain: 'tālr.' },
  { phrase: 'tel. [+]', plain: 'tālr.' },
  { phrase: 'tel. [:]', plain: 'tālr.' },
  ...advise('shorter', 'e-pasts', 'meils~/imeils~/emeils~/e-meils~'),
  ...advise('shorter', 'locījums bez „iekš”', 'iekš'),
  ...advise('shorter', 'bez „priekš”', 'priekš Jūsu/mūsu'),
  ...advise('shorter', 'piemēram', 'kā piemēram'),
  { phrase: 'atskaite~', plain: 'pārskats', advice: 'shorter', thorough: true },
  { phrase: 'mājaslapa~', plain: 'tīmekļvietne', advice: 'shorter', thorough: true },
  { phrase: 'mājas lapa~', plain: 'tīmekļvietne', advice: 'shorter', thorough: true },
];
