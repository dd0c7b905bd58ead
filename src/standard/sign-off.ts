import { type CueWord, compileCues, cueAtStart } from '../language/cues';
import * as en from '../language/en/sign-offs';
import { fold, isUpper } from '../language/letters';
import * as lv from '../language/lv/sign-offs';
import * as ru from '../language/ru/sign-offs';
import type { Token } from '../language/text';
import type { Line, Range } from '../mail/mail';
import { withinOneSlip } from './slip';

const certain = compileCues(lv.signOffs, en.signOffs, ru.signOffs);
const wishes = compileCues(lv.wishes, en.wishes, ru.wishes);

/** „Ar cieņu” stands near the end, with at most a name and a postscript behind it. */
const LAST_LINES = 8;
const LONGEST_SIGN_OFF = 8;
const LONGEST_NAME = 6;

/**
 * The sign-off („Ar cieņu” and its kin) at the end of the author's text, with the sender's name where it is typed on the same
 * line; null when there is none. `from` is where the body begins: the salutation is never a sign-off.
 */
export function findSignOff(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  from: number,
): Range | null {
  const candidates = lines.filter((line) => line.start >= from).slice(-LAST_LINES);
  let found: Range | null = null;
  for (let index = candidates.length - 1; index >= 0; index--) {
    const line = candidates[index];
    if (!line) continue;
    const words = wordsIn(tokens, line);
    const start = signOffStart(text, words, line, found !== null || restAreNames(tokens, candidates.slice(index + 1)));
    if (start !== null) found = { start, end: line.end };
    else if (found) break;
  }
  return found;
}

/** Where the sign-off begins on a line: at its start, or behind the sentence that shares its line. */
function signOffStart(text: string, words: readonly CueWord[], line: Line, last: boolean): number | null {
  const first = words[0];
  if (!first) return null;
  if (words.length <= LONGEST_SIGN_OFF) {
    const certainly = cueAtStart(words, certain) || (isSlipped(words) ? 2 : 0);
    if (certainly > 0 && mayFollow(text, words.slice(certainly), first)) return first.start;
    if (last && cueAtStart(words, wishes) > 0) return first.start;
  }
  if (!last) return null;
  for (let index = Math.max(1, words.length - LONGEST_NAME); index < words.length - 1; index++) {
    const word = words[index];
    const mark = text.slice(words[index - 1]?.end ?? line.start, word?.start ?? line.end).trim();
    const pair = `${word?.text} ${words[index + 1]?.text}`;
    if (word && (mark !== '' || index > 1) && /^(ar cienu|kind regards|best regards|с уважением)$/.test(pair))
      return word.start;
  }
  return null;
}

/** Behind „Uz tikšanos” a name or a place may follow; a small letter begins a sentence („Uz tikšanos ņemiet līdzi pasi.”). */
function mayFollow(text: string, rest: readonly CueWord[], first: CueWord): boolean {
  return /^(ar|sveicien[is]|с|with)$/.test(first.text) || rest.every((word) => isUpper(text, word.start));
}

/** „Ar ceinu”. */
function isSlipped(words: readonly CueWord[]): boolean {
  return words[0]?.text === 'ar' && withinOneSlip(words[1]?.text ?? '', 'cienu');
}

/** Nothing but a name or two stands on the lines below. */
function restAreNames(tokens: readonly Token[], lines: readonly Line[]): boolean {
  return lines.every((line) => wordsIn(tokens, line).length <= 3) && lines.length <= 2;
}

function wordsIn(tokens: readonly Token[], range: Range): readonly CueWord[] {
  return tokens
    .filter((token) => token.start >= range.start && token.end <= range.end && token.kind !== 'punctuation')
    .map((token) => ({ text: fold(token.text), start: token.start, end: token.end, sentence: 0 }));
}
