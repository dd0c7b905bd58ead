import { lower } from './letters';

/**
 * Abbreviations written with stops, without the spaces between their parts, by whether a sentence can end with them
 * (research: Latvian, section C). English and Russian ones stand here too, because a token is made before a language is known.
 */
const NEVER_ENDS_A_SENTENCE = [
  'nr. plkst. tālr. talr. tel. mob. prof. doc. asoc. dr. mg. akad. inž. arh. sk. skat. piem. īp. red. sast. izd. tulk. t.i. t.s. t.sk.',
  't.s.k. kgs. kdze. dzim. god. cien. a.god. ļ.cien. bij. v.i. p.i. resp. apm. rakst. sal. attiec. saīs. jaun. vec. ap. nodib. biedr.',
  'reģ. pers. kad. apz. atb. dir. dep. sert. līg. lēm. iesn. kopp. max. min. ikg. dz. kr. fr. vl. ž. ģen. ltn. plkv. mācīt. sv.',
  'mr. mrs. ms. no. e.g. i.e. vs. fig. тел. моб. им. ул. д. кв. т.е. напр. проф. см.',
];
const MAY_END_A_SENTENCE = [
  'u.c. u.tml. u.t.t. utt. c. tml. u.t.jpr. lpp. gs. m. g. gg. milj. tūkst. mljrd. lat. stund. h. st. sek. km. cm. kg. ha. kv. kub. eur.',
  'š.g. p.g. š.m. nod. pag. nov. pr. dzīv. jan. febr. apr. jūn. jūl. aug. sept. okt. novemb. dec. p.m.ē. m.ē. pēc.kr. att. tab. piel. pk.',
  'janv. prot. apakšp. p. u.d.c. g.k. n.p.k. b.v. b.g. t.p. inc. ltd. jr. etc. a.m. p.m. г. гг. руб. коп. т.д. т.п. др. пр. и.т.д. и.т.п. н.э. р. стр. п.',
];

const mayEnd = new Map<string, boolean>();
let longest = 1;
for (const [lists, ends] of [
  [NEVER_ENDS_A_SENTENCE, false],
  [MAY_END_A_SENTENCE, true],
] as const) {
  for (const abbreviation of lists.join(' ').split(' ')) {
    mayEnd.set(abbreviation, ends);
    longest = Math.max(longest, abbreviation.split('.').length - 1);
  }
}

/** Most stops in one abbreviation. */
export const MOST_PARTS = longest;

/** The abbreviation as the list has it: small letters, no spaces. */
export function abbreviationKey(text: string): string {
  return lower(text).replace(/[ \u00a0]/g, '');
}

/** Is this, stops included, a known abbreviation? */
export function isAbbreviation(text: string): boolean {
  return mayEnd.has(abbreviationKey(text));
}

/** Can a sentence end with this abbreviation? False for one that is not known. */
export function mayEndSentence(text: string): boolean {
  return mayEnd.get(abbreviationKey(text)) === true;
}
