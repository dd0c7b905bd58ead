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

/** The words in the letter's own language: those of lines and quotations in another language are left out. */
export function checkedWords(letter: Letter): CheckedWord[] {
  const { text, tokens, sentences, mail, language } = letter;
  const { lines } = mail.author;
  const languages = languagesOfLines(lines, tokens, language);
  const foreign: Range[] = lines.filter((_, index) => languages[index] !== language);
  for (const quotation of quotationsOf(text, lines)) {
    const own = tokens.filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
    if (languageOf(own, language) !== language) foreign.push(quotation);
  }
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const words: CheckedWord[] = [];
  let first = false;
  tokens.forEach((token, index) => {
    if (starts.has(index)) first = true;
    if (token.kind === 'word' && !foreign.some(({ start, end }) => token.start >= start && token.end <= end))
      words.push({ token, first: first || tokens[index - 1]?.text === ':', index });
    if (token.kind !== 'punctuation') first = false;
  });
  return words;
}
