import { languagesOfLines } from '../../language/detect';
import { quotationsOf } from '../../language/quotations';
import type { Sentence, Token } from '../../language/text';
import type { Line, Range } from '../../mail/mail';
import type { Language } from '../../report';
import type { Letter } from './letter';

/** What the author wrote as running text: no salutation, no sign-off, no table rows, no headings. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Range[];
}

export interface Paragraph {
  readonly line: Line;
  readonly language: Language;
  /** Tokens of the sentences. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const prepared = new WeakMap<Letter, Prose>();

/** The letter's prose, prepared once for all rules. */
export function proseOf(letter: Letter): Prose {
  const known = prepared.get(letter);
  if (known) return known;
  const { text, tokens, mail } = letter;
  const languages = languagesOfLines(mail.author.lines, tokens, letter.language);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  mail.author.lines.forEach((line, index) => {
    const sentences: Sentence[] = [];
    for (let at = letter.sentences[next]; at && at.end <= line.end; at = letter.sentences[++next]) {
      if (!covers(letter.parts.salutation, at) && !covers(letter.parts.signOff, at)) sentences.push(at);
    }
    const first = sentences[0]?.firstToken ?? 0;
    const last = sentences[sentences.length - 1]?.lastToken ?? 0;
    if (sentences.length === 0 || line.kind === 'table-row' || line.kind === 'heading') return;
    const language = languages[index] ?? letter.language;
    paragraphs.push({ line, language, sentences, tokens: tokens.slice(first, last) });
  });
  const prose = { paragraphs, quotations: quotationsOf(text, mail.author.lines) };
  prepared.set(letter, prose);
  return prose;
}

/** The sentences of all paragraphs in one language, in order. */
export function sentencesIn(letter: Letter, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of proseOf(letter).paragraphs) {
    if (paragraph.language === language) sentences.push(...paragraph.sentences);
  }
  return sentences;
}

/** Does the range lie between quotation marks, in words that may be somebody else's? */
export function isQuoted(letter: Letter, range: Range): boolean {
  return proseOf(letter).quotations.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** Words (tokens of kind word) of a sentence. */
export function wordsOf(tokens: readonly Token[], sentence: Sentence): Token[] {
  return tokens.slice(sentence.firstToken, sentence.lastToken).filter((token) => token.kind === 'word');
}

function covers(part: Range | null, sentence: Range): boolean {
  return part !== null && part.start <= sentence.start && sentence.end <= part.end;
}
