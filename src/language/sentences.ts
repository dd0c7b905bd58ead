import type { Line } from '../mail/mail';
import { abbreviationKey, mayEndSentence } from './abbreviations';
import { isFace } from './faces';
import { isLower, isUpper, lower } from './letters';
import type { Sentence, Token } from './text';

/** Words after an ordinal that name one of many by a number: `14. Saeima` does not begin a sentence. */
const NUMBERED = new Set([
  'saeima',
  'saeimas',
  'saeimā',
  'saeimai',
  'saeimu',
  'vidusskola',
  'vidusskolas',
  'vidusskolā',
]);
/** Abbreviations that a number or `Nr.` completes: `š. g. 15. novembrī`, `prot. Nr. 5`. */
const BEFORE_NUMBERS = new Set([
  'g.',
  'š.g.',
  'p.g.',
  'prot.',
  'p.',
  'apakšp.',
  'lpp.',
  'pk.',
  'nod.',
  'tab.',
  'att.',
  'piel.',
]);
const ENDS = '.!?…';
const CLOSES = '”"»)]’\'';
const DASHES = '-–—';
/** More marks in a row belong to no one sentence's end. */
const MOST_MARKS = 12;
const OPENS = '„“"«([–—-‘\'*';

/**
 * The sentences of a text, in order. Each lies inside one of `lines`: a line of a mail (paragraph, list item, table row,
 * what a break ends) is never run together with the next. `tokens` are those of the same text.
 *
 * Rules of research section C: a small letter goes on, an abbreviation or initial does not end, a number label at the start
 * of a line belongs to what follows.
 */
export function sentencesOf(lines: readonly Line[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < line.start) next++;
    const lineStart = next;
    let first = next;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= line.end) {
      const after = endAfter(tokens, next, lineStart, line.end);
      if (after === next) {
        next++;
        continue;
      }
      addSentence(sentences, tokens, first, after);
      first = after;
      next = after;
    }
    addSentence(sentences, tokens, first, next);
  }
  return sentences;
}

function addSentence(sentences: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first];
  const end = tokens[last - 1];
  if (last <= first || !start || !end) return;
  sentences.push({ start: start.start, end: end.end, firstToken: first, lastToken: last });
}

/** The token index after the sentence that ends with the token at `index`; `index` itself when none ends there. */
function endAfter(tokens: readonly Token[], index: number, lineStart: number, lineEnd: number): number {
  const mark = tokens[index];
  if (!mark || !(mayEnd(mark) || (isFace(mark) && followsWord(tokens, index, lineStart)))) return index;
  let after = index + 1;
  let closed = false;
  while (after - index < MOST_MARKS) {
    const token = tokens[after];
    if (!token || token.end > lineEnd || token.kind !== 'punctuation' || token.start > (tokens[after - 1]?.end ?? 0))
      break;
    if (CLOSES.indexOf(token.text) >= 0) closed = true;
    else if (ENDS.indexOf(token.text) < 0) return index;
    after++;
  }
  while (after - index < MOST_MARKS && isFace(tokens[after]) && (tokens[after]?.end ?? 0) <= lineEnd) after++;
  const next = tokens[after];
  if (!next || next.end > lineEnd) return after;
  return goesOn(tokens, index, after, lineStart, lineEnd, closed) ? index : after;
}

/** A face at the start of a line is a bullet. */
function followsWord(tokens: readonly Token[], index: number, lineStart: number): boolean {
  for (let at = index - 1; at >= Math.max(lineStart, index - MOST_MARKS); at--)
    if (tokens[at]?.kind !== 'punctuation') return true;
  return false;
}

function mayEnd(token: Token): boolean {
  if (token.kind === 'abbreviation') return mayEndSentence(token.text) && !isUpper(token.text);
  return token.kind === 'punctuation' && ENDS.indexOf(token.text) >= 0;
}

/** Does the sentence go on at `after`, although the token at `index` may end it? */
function goesOn(
  tokens: readonly Token[],
  index: number,
  after: number,
  lineStart: number,
  lineEnd: number,
  closed: boolean,
): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  const last = tokens[after - 1];
  const next = tokens[after];
  if (!mark || !last || !next) return false;
  const word = firstWord(tokens, after, lineEnd);
  if (word && isLower(word.text)) return true;
  // `Tiekamies rīt :) Paņemiet pasi`: a face alone ends a sentence only where a capital shows the next.
  if (isFace(mark)) return !word || !isUpper(word.text) || next.start === last.end;
  if (next.start === last.end)
    return !(mark.text === '.' && before?.kind === 'word' && isLower(before.text, 1) && isUpper(next.text));
  if (mark.kind === 'abbreviation') {
    const numbered = next.kind === 'number' || next.kind === 'reference' || abbreviationKey(next.text) === 'nr.';
    return numbered && BEFORE_NUMBERS.has(abbreviationKey(mark.text));
  }
  if (before?.text === '[') return true;
  return (
    !closed && mark.text === '.' && before?.kind === 'number' && isOrdinal(tokens, index - 1, after, lineStart, word)
  );
}

/** Is the number at `index`, followed by a stop, an ordinal whose noun (or second half) begins at `after`? */
function isOrdinal(
  tokens: readonly Token[],
  index: number,
  after: number,
  lineStart: number,
  word: Token | null,
): boolean {
  if (index === lineStart) return true;
  const number = tokens[index];
  const next = tokens[after];
  if (next?.kind === 'number') return next.text.length <= 2 && (number?.text.length ?? 0) <= 2;
  if (next && DASHES.indexOf(next.text) >= 0) return tokens[after + 1]?.kind === 'number';
  return word !== null && NUMBERED.has(lower(word.text));
}

/** The first word of what follows, behind opening marks. */
function firstWord(tokens: readonly Token[], index: number, lineEnd: number): Token | null {
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > lineEnd) return null;
    if (token.kind !== 'punctuation') return token.kind === 'word' || token.kind === 'abbreviation' ? token : null;
    if (OPENS.indexOf(token.text) < 0) return null;
  }
  return null;
}
