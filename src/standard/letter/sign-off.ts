import { cuesOf, type Word, wordsAmong } from '../../language/cues';
import * as en from '../../language/en/sign-offs';
import { isUpper } from '../../language/letters';
import * as lv from '../../language/lv/sign-offs';
import * as ru from '../../language/ru/sign-offs';
import type { Token } from '../../language/text';
import type { Line, Range } from '../../mail/mail';
import { withinOneSlip } from './slip';

const certain = cuesOf(lv.signOffs, en.signOffs, ru.signOffs);
const wishes = cuesOf(lv.wishes, en.wishes, ru.wishes);

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
function signOffStart(text: string, words: readonly Word[], line: Line, last: boolean): number | null {
  const first = words[0];
  if (!first) return null;
  if (words.length <= LONGEST_SIGN_OFF) {
    const certainly = certain.atStart(words) || (isSlipped(words) ? 2 : 0);
    if (certainly > 0 && mayFollow(text, words.slice(certainly), first)) return first.start;
    if (last && wishes.atStart(words) > 0) return first.start;
  }
  if (!last) return null;
  for (let index = Math.max(1, words.length - LONGEST_NAME); index < words.length - 1; index++) {
    const word = words[index];
    const mark = text.slice(words[index - 1]?.end ?? line.start, word?.start ?? line.end).trim();
    const pair = `${word?.folded} ${words[index + 1]?.folded}`;
    if (word && (mark !== '' || index > 1) && /^(ar cienu|kind regards|best regards|с уважением)$/.test(pair))
      return word.start;
  }
  return null;
}

/** Behind „Uz tikšanos” a name or a place may follow; a small letter begins a sentence („Uz tikšanos ņemiet līdzi pasi.”). */
function mayFollow(text: string, rest: readonly Word[], first: Word): boolean {
  return /^(ar|sveicien[is]|с|with)$/.test(first.folded) || rest.every((word) => isUpper(text, word.start));
}

/** „Ar ceinu”. */
function isSlipped(words: readonly Word[]): boolean {
  return words[0]?.folded === 'ar' && withinOneSlip(words[1]?.folded ?? '', 'cienu');
}

/** Nothing but a name or two stands on the lines below. */
function restAreNames(tokens: readonly Token[], lines: readonly Line[]): boolean {
  return lines.every((line) => wordsIn(tokens, line).length <= 3) && lines.length <= 2;
}

function wordsIn(tokens: readonly Token[], range: Range): readonly Word[] {
  return wordsAmong(tokens.filter(({ start, end }) => start >= range.start && end <= range.end));
}
