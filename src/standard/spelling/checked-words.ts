import { languageOf, languagesOfLines } from '../../language/detect';
import { quotationsOf } from '../../language/quotations';
import type { Token } from '../../language/text';
import type { Range } from '../../mail/mail';
import type { Letter } from '../letter/letter';

/** A word of the letter that spelling looks at. */
export interface CheckedWord {
  readonly token: Token;
  /** Begins a sentence or follows a colon, where an initial capital says nothing. */
  readonly first: boolean;
  /** Place in the list of the letter's tokens. */
  readonly index: number;
}

const known = new WeakMap<Letter, readonly CheckedWord[]>();

/**
 * The words in the letter's own language: those of lines and quotations in another language are left out. Several rules ask, so
 * the list is made once a letter.
 */
export function checkedWords(letter: Letter): readonly CheckedWord[] {
  const made = known.get(letter) ?? wordsOf(letter);
  known.set(letter, made);
  return made;
}

function wordsOf(letter: Letter): readonly CheckedWord[] {
  const { tokens, sentences } = letter;
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const isForeign = withinRising(foreignRanges(letter));
  const words: CheckedWord[] = [];
  let first = false;
  tokens.forEach((token, index) => {
    if (starts.has(index)) first = true;
    if (token.kind === 'word' && !isForeign(token))
      words.push({ token, first: first || tokens[index - 1]?.text === ':', index });
    if (token.kind !== 'punctuation') first = false;
  });
  return words;
}

/** Lines and quotations in another language, by their beginnings; a quotation may lie inside a line. */
function foreignRanges({ text, tokens, mail, language }: Letter): readonly Range[] {
  const { lines } = mail.author;
  const languages = languagesOfLines(lines, tokens, language);
  const foreign: Range[] = lines.filter((_, index) => languages[index] !== language);
  let next = 0;
  for (const quotation of quotationsOf(text, lines)) {
    while ((tokens[next]?.start ?? text.length) < quotation.start) next++;
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.end <= quotation.end; token = tokens[++next]) own.push(token);
    if (languageOf(own, language) !== language) foreign.push(quotation);
  }
  return foreign.sort((one, other) => one.start - other.start);
}

/** Says whether a token lies inside one of `ranges`, which rise by their beginnings; ask in rising order. */
function withinRising(ranges: readonly Range[]): (token: Token) => boolean {
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (let range = ranges[next]; range && range.start <= start; range = ranges[++next]) {
      reach = Math.max(reach, range.end);
    }
    return end <= reach;
  };
}
