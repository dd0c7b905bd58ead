/** British ways to write what an American dictionary has in another way. */
const BRITISH_TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e[ds]?|ing|ation|ations|er|ers|able)$/, 'iz$1'],
  [/ys(e[ds]?|ing|er|ers)$/, 'yz$1'],
  [/tre(s?)$/, 'ter$1'],
  [/bre(s?)$/, 'ber$1'],
  [/tred$/, 'tered'],
  [/l(l)(ed|ing|er|ers|ation)$/, 'l$2'],
  [/(lic|def|off|pret)enc(e|es|ed|ing)$/, '$1ens$2'],
  [/practis(e|es|ed|ing)$/, 'practic$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
];

/** The American spellings that a British spelling in small letters may stand for; they need not be words. */
export function americanSpellings(word: string): string[] {
  const spellings: string[] = [];
  for (const [british, american] of BRITISH_TO_AMERICAN) {
    if (british.test(word)) spellings.push(word.replace(british, american));
  }
  return spellings;
}
