import type { Range } from '../mail/mail';
import { isDigit, isLetter, lower } from './letters';

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };
const LONGEST = 60;
const FEWEST_UNDERSCORES = 3;
const FEWEST_DOTS = 6;
/** What a template writes into round brackets. */
const FIELD_NAMES = new Set(
  'vārds uzvārds vārds/uzvārds vārds,uzvārds datums numurs summa adrese laiks saite tālrunis amats iestāde klients ievietot ierakstīt aizpildīt papildināt norādīt name surname date number address'.split(
    ' ',
  ),
);

/** Gaps that a template left, in one line, in order. Offsets are UTF-16 code units into `text`. */
export function placeholdersOf(text: string, line: Range): Range[] {
  const found: Range[] = [];
  for (let index = line.start; index < line.end; index++) {
    const end = placeholderEnd(text, index, line.end);
    if (end <= index) continue;
    found.push({ start: index, end });
    index = end - 1;
  }
  return found;
}

function placeholderEnd(text: string, start: number, lineEnd: number): number {
  const character = text.charAt(start);
  if (CLOSES[character] !== undefined) return bracketEnd(text, start, lineEnd, CLOSES[character]);
  if (character === '(') return roundBracketEnd(text, start, lineEnd);
  if (character === '_') return runEnd(text, start, FEWEST_UNDERSCORES);
  if (character === '.') return runEnd(text, start, FEWEST_DOTS);
  if (character === '…') return runEnd(text, start, 3);
  return isWordStart(text, start) ? maskEnd(text, start, lineEnd) : -1;
}

/** `[vārds]`, `{datums}`, `{{name}}`, `<uzvārds>`: brackets with words in them; `[1]`, `[..]` and `[EXTERNAL]` are none. */
function bracketEnd(text: string, start: number, lineEnd: number, closer: string): number {
  const opener = text.charAt(start);
  let from = start + 1;
  if (text.charAt(from) === opener) from++;
  const close = text.slice(from, Math.min(lineEnd, from + LONGEST)).indexOf(closer);
  if (close < 0) return -1;
  const content = text.slice(from, from + close);
  if (!isWords(content, opener)) return -1;
  const end = from + close + 1;
  return from > start + 1 && text.charAt(end) === closer ? end + 1 : end;
}

function isWords(content: string, opener: string): boolean {
  if (/^[\s_.…]*$/.test(content)) return opener === '{' || (opener === '[' && /_/.test(content));
  // A source with its year or page is a reference.
  if (/[0-9]/.test(content)) return false;
  // A tag in capitals comes from the mail system, unless it names what a template leaves open.
  if (content === content.toUpperCase()) return wordsOf(content).some((word) => FIELD_NAMES.has(word));
  // In running text `<` and `>` compare, and a name stands before its address.
  if (opener === '<') return /^[^@:/=.\s][^@:/=.]*$/.test(content) && isLetter(content);
  return isLetter(content.trim());
}

function wordsOf(content: string): readonly string[] {
  return lower(content).split(/[\s,/]+/);
}

function roundBracketEnd(text: string, start: number, lineEnd: number): number {
  const close = text.slice(start + 1, Math.min(lineEnd, start + 1 + LONGEST)).indexOf(')');
  if (close < 0) return -1;
  const content = lower(text.slice(start + 1, start + 1 + close)).replace(/\s*([,/])\s*/g, '$1');
  return FIELD_NAMES.has(content) ? start + close + 2 : -1;
}

function runEnd(text: string, start: number, fewest: number): number {
  const character = text.charAt(start);
  let end = start;
  while (text.charAt(end) === character) end++;
  return end - start >= fewest ? end : -1;
}

function isWordStart(text: string, index: number): boolean {
  return isLetter(text, index) && !isLetter(text, index - 1) && !isDigit(text, index - 1) && index >= 0;
}

/** `XX.XX.2026`, `xx.xx.`, `XXXX`, `dd.mm.gggg`: letters in the place of digits. */
function maskEnd(text: string, start: number, lineEnd: number): number {
  const mask =
    /^(?:[xX]{2}[./-][xX]{2}(?:[./-](?:[xX]{2,4}|[0-9]{2,4}))?|[dD]{2}[./-][mM]{2}(?:[./-][gGyY]{2,4})?|[xX]{4,}|x{2,3}|XX(?=\. ?(?:gada|janv|febr|mart|apr|mai|jūn|jūl|aug|sept|okt|nov|dec|eiro|EUR)))/.exec(
      text.slice(start, Math.min(lineEnd, start + 24)),
    );
  if (!mask) return -1;
  const end = start + mask[0].length;
  return isLetter(text, end) ? -1 : end;
}
