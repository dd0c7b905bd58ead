/** Letters without `\p{…}` or `\b`: the engine of the send check has no Unicode classes, and `\w` is ASCII only. */

const WORD_CHARACTER =
  /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff]/;

/** Whether the unit is a letter (Latin, Greek, Cyrillic) or a digit; false for "" and undefined. */
export function isWordCharacter(unit: string | undefined): boolean {
  return unit !== undefined && WORD_CHARACTER.test(unit);
}

/** Whether `phrase` stands in `text` at `index` with no letter or digit next to it. */
function standsAlone(text: string, index: number, phrase: string): boolean {
  return !isWordCharacter(text[index - 1]) && !isWordCharacter(text[index + phrase.length]);
}

/** Index of the first place where `phrase` stands as whole words, or -1. */
export function indexOfWords(text: string, phrase: string): number {
  for (let index = text.indexOf(phrase); index >= 0; index = text.indexOf(phrase, index + 1)) {
    if (standsAlone(text, index, phrase)) return index;
  }
  return -1;
}

/** Letters with diacritics, behind the plain letter that a keyboard without them gives. */
const WITH_DIACRITICS =
  'aàáâãäåāăąǎ cçćĉċč dďđ eèéêëēĕėęě gĝğġģǧ hĥħ iìíîïĩīĭįı jĵ kķǩ lĺļľŀł nñńņňŉ oòóôõöøōŏő rŕŗř sśŝşšșß tţťŧț uùúûüũūŭůűų wŵ yýÿŷ zźżž её';

const plainLetters = new Map<string, string>();
for (const letters of WITH_DIACRITICS.split(' ')) {
  for (const letter of letters) plainLetters.set(letter, letters.charAt(0));
}

/** The small letter without its diacritic; any other unit is itself. */
export function plainLetter(letter: string): string {
  return plainLetters.get(letter) ?? letter;
}

/** Small letters without diacritics, unit for unit: for comparing names with addresses. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.toLowerCase()) folded += plainLetter(unit);
  return folded;
}
