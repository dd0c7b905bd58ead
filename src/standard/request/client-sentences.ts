import { mayEndSentence } from '../../language/abbreviations';
import { type Word, wordsAmong } from '../../language/cues';
import { isUpper } from '../../language/letters';
import type { Token } from '../../language/text';
import type { Original } from '../original/original';

/** A word of the client's, with the marks that stand before it. */
export interface ClientWord extends Word {
  readonly before: string;
}

/** A sentence as clients write them: a small letter may begin the next one. */
export interface ClientSentence {
  readonly words: readonly ClientWord[];
  /** Marks behind the last word. */
  readonly mark: string;
}

const LONGEST_SENTENCE = 150;

/** The sentences of the client's own text, in order, list marks left out. */
export function clientSentences(original: Original): readonly ClientSentence[] {
  const sentences: ClientSentence[] = [];
  let next = 0;
  for (const line of original.body) {
    while ((original.tokens[next]?.start ?? line.end) < line.start) next++;
    let current: Token[] = [];
    for (; (original.tokens[next]?.end ?? line.end + 1) <= line.end; next++) {
      const token = original.tokens[next];
      if (!token) break;
      current.push(token);
      if (!endsAt(original.tokens, next)) continue;
      add(sentences, current);
      current = [];
    }
    add(sentences, current);
  }
  return sentences;
}

function endsAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || next.kind === 'punctuation') return false;
  if (token.kind === 'abbreviation') return mayEndSentence(token.text) && isUpper(next.text) && next.kind === 'word';
  if (token.kind !== 'punctuation') return false;
  if (/^[?!…;]$/.test(token.text) || token.text.length > 1) return true;
  if (token.text !== '.' || next.start === token.end) return false;
  const before = tokens[index - 1];
  if (before?.kind === 'number') return isUpper(next.text) && next.kind === 'word';
  return before?.kind !== 'word' || before.text.length > 2 || isUpper(next.text);
}

function add(sentences: ClientSentence[], tokens: readonly Token[]): void {
  const words: ClientWord[] = [];
  let marks = '';
  let at = 0;
  const plain = wordsAmong(tokens);
  tokens.forEach((token, index) => {
    const word = plain[at];
    if (word?.start !== token.start) {
      marks += token.text;
      return;
    }
    at++;
    if (isListMark(tokens, index)) return;
    // „kaa”, „peec”: long vowels as keyboards without diacritics write them.
    const folded = word.folded.replace(/([aeiu])\1/g, '$1');
    words.push({ ...word, folded, before: words.length === 0 ? '' : marks });
    marks = '';
  });
  if (words.length > 0 && words.length <= LONGEST_SENTENCE) sentences.push({ words, mark: marks });
}

/** „1)”, „a)”, and „2.” at the beginning. */
function isListMark(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index + 1]?.text;
  return /^(?:\d{1,2}|[a-z])$/i.test(tokens[index]?.text ?? '') && (mark === ')' || (mark === '.' && index === 0));
}
