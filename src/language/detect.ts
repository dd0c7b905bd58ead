import type { Line } from '../mail/mail';
import type { Language } from '../report';
import { fold, hasDiacritics, isLower } from './letters';
import type { Token } from './text';

/** Frequent words that belong to one language only, without diacritics, since drafts from phones have none. */
const LATVIAN = new Set(
  'un ir ka par ar uz lai jus jums jusu mes mums musu kas kad ja bet vai nav tas ta tiek pec lidz jau var loti paldies ludzu ludzam labdien cienu sis ari ka gada sveiki es ko tad vel kur'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of is are you your we our for this that with have has will be from it on please thank thanks dear hello kind regards not can at by as would which there been if any when'.split(
    ' ',
  ),
);
// A capitalised word with diacritics may be a name in any language.
const FEWEST_WORDS = 4;
const LATVIAN_LETTERS_WORTH = 2;

/** The language of a text by its letters and its commonest words: the nearest of three; `fallback` where nothing tells. */
export function languageOf(tokens: readonly Token[], fallback: Language = 'lv'): Language {
  let cyrillic = 0;
  let latvian = 0;
  let english = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (/[Ѐ-ԯ]/.test(token.text)) cyrillic++;
    const word = fold(token.text);
    if (LATVIAN.has(word)) latvian++;
    else if (ENGLISH.has(word)) english++;
    else if (isLower(token.text) && hasDiacritics(token.text)) latvian += LATVIAN_LETTERS_WORTH;
  }
  if (words === 0) return fallback;
  if (cyrillic * 2 >= words) return 'ru';
  if (latvian === english) return fallback;
  return latvian > english ? 'lv' : 'en';
}

/** The language of each line; a line of less than four words is taken to be in the language of the whole. */
export function languagesOfLines(lines: readonly Line[], tokens: readonly Token[], whole: Language): Language[] {
  let next = 0;
  return lines.map((line) => {
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.end <= line.end; token = tokens[++next]) own.push(token);
    return own.filter((token) => token.kind === 'word').length < FEWEST_WORDS ? whole : languageOf(own, whole);
  });
}
