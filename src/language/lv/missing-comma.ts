import type { Range } from '../../mail/mail';
import { isLower, lower } from '../letters';
import type { Sentence, Token } from '../text';
import { CONJUNCTIONS, type Conjunction, JOINS_ON, PREPOSITIONS } from './conjunctions';
import { mayBeInfinitive } from './word-shapes';

/** Marks that may follow a conjunction: `ka, gadiem ejot,`, `ka „Daiba”`, `bet – laimīgi`. */
const GOES_ON = ',„“"«–—-(';
/** A second `kurš` within so many words belongs to the same question. */
const SAME_QUESTION = 5;
/** A second verb offered by `vai` stands at most so many words behind it. */
const CHOICE = 3;
const FORM_LETTERS = 3;
const CLOSING = ')”"»“';

/** Where a comma is missing: the range runs from the word before it to the conjunction's end; `at` is where the comma goes. */
export interface MissingComma extends Range {
  readonly at: number;
  /** The conjunction as it stands in the text. */
  readonly conjunction: string;
}

/** Places of a sentence where `conjunction` wants a comma and has none. */
export function missingCommas(tokens: readonly Token[], sentence: Sentence, conjunction: Conjunction): MissingComma[] {
  const missing: MissingComma[] = [];
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    const last = endOfConjunction(tokens, index, sentence.lastToken, conjunction);
    if (last < 0) continue;
    const found = missingBefore(tokens, sentence, conjunction, index, last);
    if (found) missing.push(found);
  }
  return missing;
}

/** The index of the conjunction's last word when it begins at `index` in small letters, else -1. */
function endOfConjunction(tokens: readonly Token[], index: number, end: number, conjunction: Conjunction): number {
  const token = tokens[index];
  if (token?.kind !== 'word') return -1;
  for (const [first, second] of wordsOf(conjunction)) {
    if (token.text !== first || !isLower(token.text)) continue;
    if (second === undefined) return index;
    if (index + 1 < end && tokens[index + 1]?.text === second) return index + 1;
  }
  return -1;
}

const splitWords = new WeakMap<Conjunction, readonly (readonly string[])[]>();

/** The words of each form; every word of a letter is held against them, so they are split once. */
function wordsOf(conjunction: Conjunction): readonly (readonly string[])[] {
  const known = splitWords.get(conjunction);
  if (known) return known;
  const forms = conjunction.words.map((words) => words.split(' '));
  splitWords.set(conjunction, forms);
  return forms;
}

function missingBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  conjunction: Conjunction,
  first: number,
  last: number,
): MissingComma | null {
  const next = last + 1 < sentence.lastToken ? tokens[last + 1] : undefined;
  if (!next || (next.kind === 'punctuation' && GOES_ON.indexOf(next.text) < 0)) return null;
  if (conjunction.notBefore?.some((word) => matches(next, word))) return null;
  if (last + 2 < sentence.lastToken && isOneOf(tokens[last + 2], conjunction.notBeforeSecond ?? [])) return null;
  if (conjunction.pairedWith && hasLater(tokens, sentence, last, conjunction.pairedWith)) return null;
  if (conjunction.oncePerClause && asksBefore(tokens, sentence, first)) return null;
  let place = first;
  if (conjunction.behindPreposition && isOneOf(tokens[first - 1], PREPOSITIONS)) place--;
  const comma = tokens[place - 1];
  const before = closes(tokens, place - 1) ? tokens[place - 2] : comma;
  const ending = tokens[last];
  if (place <= sentence.firstToken || !before || !comma || !ending) return null;
  if (before.kind === 'punctuation' || before.kind === 'abbreviation') return null;
  if (isOneOf(before, JOINS_ON) && !isOneOf(before, conjunction.evenAfter ?? [])) return null;
  if (isOneOf(before, conjunction.notAfter ?? [])) return null;
  if (
    conjunction.onlyAfter &&
    !(isOneOf(before, conjunction.onlyAfter) && !offersChoice(tokens, sentence, before, last))
  )
    return null;
  if (lower(before.text) === lower(next.text)) return null;
  // `, stāsts par kuru …`: the noun belongs to the clause as well.
  if (place < first && tokens[place - 2]?.text === ',') return null;
  if (opensClause(tokens, sentence, place - 1, conjunction.notSoonAfter ?? [])) return null;
  const conjunctionText = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  return { start: before.start, end: ending.end, at: comma.end, conjunction: conjunctionText };
}

function hasLater(tokens: readonly Token[], sentence: Sentence, index: number, words: readonly string[]): boolean {
  return tokens.slice(index + 1, sentence.lastToken).some((token) => isOneOf(token, words));
}

/** Is the token at `index` a bracket or quotation mark that closes right behind a word? */
function closes(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  return mark !== undefined && CLOSING.indexOf(mark.text) >= 0 && tokens[index - 1]?.end === mark.start;
}

/** Does one of `words` open the same clause at most one word before the token at `index`? */
function opensClause(tokens: readonly Token[], sentence: Sentence, index: number, words: readonly string[]): boolean {
  for (let at = index; at >= Math.max(sentence.firstToken, index - 1); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (isOneOf(token, words)) return true;
  }
  return false;
}

/** `pārbaudīt vai labot`, `zvaniet vai rakstiet`: soon behind the conjunction stands a verb in the same form. */
function offersChoice(tokens: readonly Token[], sentence: Sentence, before: Token, conjunction: number): boolean {
  const form = formOf(before.text);
  for (let index = conjunction + 1; index <= Math.min(sentence.lastToken - 1, conjunction + CHOICE); index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation') return false;
    if (formOf(token.text) === form) return true;
  }
  return false;
}

/** Verbs in one form end alike; infinitives differ in the vowel before their ending. */
function formOf(word: string): string {
  return mayBeInfinitive(word) ? 'infinitive' : lower(word).slice(-FORM_LETTERS);
}

/** Does another form of `kurš` stand shortly before in the same clause? */
function asksBefore(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(sentence.firstToken, index - SAME_QUESTION); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (isOneOf(token, CONJUNCTIONS.kurs.words)) return true;
  }
  return false;
}

function matches(token: Token, word: string): boolean {
  const text = lower(token.text);
  return word.charAt(0) === '-' ? text.length > word.length + 1 && text.endsWith(word.slice(1)) : text === word;
}

function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.indexOf(lower(token.text)) >= 0;
}
