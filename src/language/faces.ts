import { isDigit, isLetter } from './letters';
import type { Token } from './text';

/** Signs of the basic plane that people set as pictures; ticks and arrows are left out, for they are bullets. */
const PICTURES = '☀☕☹☺♥✋✌✨❤⭐';
/** What may follow a picture as part of it: variation selector, joiner, keycap. */
const PICTURE_PARTS = '\ufe0e\ufe0f\u200d\u20e3';
const MOUTHS = ')(DP';
const MOST_MOUTHS = 5;
/** How far back an opening bracket is looked for, in UTF-16 units. */
const FARTHEST_BRACKET = 120;

/** The end of the emoticon (`:)`, `;-)`, `:D`) or of the run of emoji that begins at `start`; -1 when none begins there. */
export function faceEnd(text: string, start: number): number {
  const pictures = picturesEnd(text, start);
  if (pictures > start) return pictures;
  const eyes = text.charAt(start);
  if (eyes !== ':' && eyes !== ';') return -1;
  const mouth = text.charAt(start + 1) === '-' ? start + 2 : start + 1;
  const shape = text.charAt(mouth);
  if (shape === '' || MOUTHS.indexOf(shape) < 0 || !standsFree(text, start, shape)) return -1;
  let end = mouth + 1;
  while (text.charAt(end) === shape && end - mouth < MOST_MOUTHS) end++;
  return isLetter(text, end) || isDigit(text, end) ? -1 : end;
}

/** Is the token an emoticon or emoji? All other marks are one UTF-16 unit long. */
export function isFace(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && (token.text.length > 1 || PICTURES.indexOf(token.text) >= 0);
}

function picturesEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    if (isSurrogatePair(text, end)) end += 2;
    else if (isOneOf(text.charAt(end), PICTURES) || (end > start && isOneOf(text.charAt(end), PICTURE_PARTS))) end++;
    else return end;
  }
}

/** `(skat. plānu:)` closes a bracket, `10:(…` opens one. */
function standsFree(text: string, start: number, shape: string): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || before === ' ' || before === '\n' || before === '\u00a0')
    return shape !== ')' || !inBrackets(text, start);
  return shape === ')' && !isDigit(before) && !inBrackets(text, start);
}

function inBrackets(text: string, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_BRACKET); at--) {
    const character = text.charAt(at);
    if (character === '(') return true;
    if (character === ')' || character === '\n') return false;
  }
  return false;
}

function isOneOf(character: string, characters: string): boolean {
  return character !== '' && characters.indexOf(character) >= 0;
}

function isSurrogatePair(text: string, index: number): boolean {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
