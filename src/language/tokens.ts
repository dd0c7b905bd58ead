import { isAbbreviation, MOST_PARTS } from './abbreviations';
import { addressEnd } from './addresses';
import { faceEnd } from './faces';
import { isDigit, isLetter, isUpper } from './letters';
import type { Token, TokenKind } from './text';

/**
 * The tokens of a text, in order; white space and line ends are in none. Offsets are UTF-16 code units into `text`.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, start: number, end: number): number => {
    tokens.push({ kind, text: text.slice(start, end), start, end });
    return end;
  };
  let index = 0;
  while (index < text.length) {
    if (isSpace(text.charAt(index))) {
      index++;
      continue;
    }
    const address = startsRun(text, index) ? addressEnd(text, index) : -1;
    if (address > index) {
      index = add('address', index, address);
    } else if (isLetter(text, index) || isDigit(text, index)) {
      const abbreviation = abbreviationEnd(text, index);
      index = abbreviation > index ? add('abbreviation', index, abbreviation) : addRun(text, index, add);
    } else {
      index = add('punctuation', index, Math.max(faceEnd(text, index), index + 1));
    }
  }
  return tokens;
}

/** White space that separates tokens; the zones' texts know the space and the line end, plain strings may hold others. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\u00a0' || character === '\t' || character === '\r';
}

/** An address can begin where a run of visible characters begins, or after an opening bracket or quotation mark. */
function startsRun(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = text.charAt(index - 1);
  return isSpace(before) || '([{<„“"«‘:,;'.indexOf(before) >= 0;
}

/** The end of the longest abbreviation that begins at `start`, its parts set with or without a space; -1 when there is none. */
function abbreviationEnd(text: string, start: number): number {
  let longest = -1;
  let index = start;
  for (let part = 0; part < MOST_PARTS; part++) {
    const letters = index;
    while (isLetter(text, index) && index - letters < 8) index++;
    if (index === letters || text.charAt(index) !== '.') break;
    index++;
    if (isAbbreviation(text.slice(start, index)) || (part === 0 && isInitial(text, start, index))) longest = index;
    if (text.charAt(index) === ' ' || text.charAt(index) === '\u00a0') index++;
  }
  return longest;
}

/** `J.` or `Dz.` before a name. */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 2 && isUpper(text, start);
}

/** Adds the word, number or reference (or the words that `/` joins) that begins at `start`; returns where it ends. */
function addRun(text: string, start: number, add: (kind: TokenKind, start: number, end: number) => number): number {
  let index = start;
  let digits = false;
  let letters = false;
  let joined = false;
  const slashes: number[] = [];
  for (;;) {
    if (isDigit(text, index)) digits = true;
    else letters = true;
    index++;
    if (isLetter(text, index) || isDigit(text, index)) continue;
    const separator = text.charAt(index);
    if (!joins(text, index, separator)) break;
    if (separator === '/') slashes.push(index);
    if (separator === '/' || separator === '-') joined = true;
    index++;
  }
  if (digits && (letters || joined)) return add('reference', start, index);
  if (digits) return add('number', start, groupsEnd(text, start, index));
  let word = start;
  for (const slash of slashes) {
    add('word', word, slash);
    add('punctuation', slash, slash + 1);
    word = slash + 1;
  }
  return add('word', word, index);
}

/** Does the separator at `index` stand inside a run? Stops, commas and colons only between digits (`26.11.2026`, `1,5`, `10:30`). */
function joins(text: string, index: number, separator: string): boolean {
  const beforeDigit = isDigit(text, index + 1);
  if (separator === '.' || separator === ',' || separator === ':') return isDigit(text, index - 1) && beforeDigit;
  if (separator === "'" || separator === '’') return isLetter(text, index - 1) && isLetter(text, index + 1);
  if (separator === '-' || separator === '\u2011' || separator === '/') return beforeDigit || isLetter(text, index + 1);
  return false;
}

/** `18 000`, `1 250,00`: groups of three digits belong to the number before them. */
function groupsEnd(text: string, start: number, firstEnd: number): number {
  let end = firstEnd;
  if (end - start > 3) return end;
  while (isSpaceInNumber(text.charAt(end)) && isGroup(text, end + 1)) end += 4;
  if (end > firstEnd && (text.charAt(end) === ',' || text.charAt(end) === '.') && isDigit(text, end + 1)) {
    end++;
    while (isDigit(text, end)) end++;
  }
  return end;
}

function isSpaceInNumber(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f';
}

function isGroup(text: string, index: number): boolean {
  for (let digit = 0; digit < 3; digit++) if (!isDigit(text, index + digit)) return false;
  return !isDigit(text, index + 3) && !isLetter(text, index + 3);
}
