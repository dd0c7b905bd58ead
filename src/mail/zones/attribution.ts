import { indexOfWords } from '../letters';
import { lineAt, lineText, type Rendering } from '../rendering';
import { ORIGINAL_PHRASES, WROTE } from './quote-phrases';

const ADDRESS = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,100}/;
const DATE = /(?:^|\D)(?:19|20)\d\d(?!\d)|(?:^|\D)\d{1,2}[./]\s?\d{1,2}[./]|(?:^|\D)[0-2]?\d[:.][0-5]\d(?!\d)/;
const FIRST = 300;
const LAST = 200;

/** First 300 and last 200 units: no pattern runs on more. */
function bounded(text: string): string {
  return text.length > FIRST + LAST ? `${text.slice(0, FIRST)} ${text.slice(-LAST)}` : text;
}

/** `-----Original Message-----` and its kin in any of the languages: two or more dashes (or `_`, `=`) on both sides. */
export function isOriginalMessageLine(line: string): boolean {
  if (line.length > 120) return false;
  const match = /^[>\s]{0,12}([-_=–—]{2,60})\s?([^-_=–—]{3,60}?)\s?([-_=–—]{2,60})\s*$/.exec(line);
  if (match?.[2]) return isOriginalPhrase(match[2]);
  // Apple's mail writes the same without dashes and with a colon.
  const apple = /^[>\s]{0,12}([^:]{6,60}):\s*$/.exec(line)?.[1]?.trim().toLowerCase() ?? '';
  return apple !== '' && ORIGINAL_PHRASES.some((phrase) => phrase === apple && /\s/.test(phrase));
}

function isOriginalPhrase(text: string): boolean {
  const phrase = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return ORIGINAL_PHRASES.some((known) => phrase === known || phrase.startsWith(`${known} `));
}

/** 20 or more underscores: Outlook draws them above the header of a plain-text reply. */
export function isUnderscores(line: string): boolean {
  return line.length >= 20 && line.length < 200 && /^_{20,}$/.test(line);
}

/** A line that may be the beginning of an attribution that goes on below: it has a date or an address and no end of sentence. */
function startsAttribution(text: string): boolean {
  return text.length <= 200 && !/[.!?]$/.test(text) && (DATE.test(text) || ADDRESS.test(text));
}

/**
 * Whether an attribution („… rakstīja:”, „On … wrote:”) ends at a line: the first line it takes (it may be broken over up to
 * three), or -1. `quoteFollows` says whether quoted text stands below; without it an address must stand in the attribution.
 */
export function attributionStart(rendering: Rendering, line: number, quoteFollows: boolean): number {
  if (rendering.text[lineAt(rendering, line).end - 1] !== ':') return -1;
  let joined = '';
  for (let first = line; first > line - 3 && first >= 0; first--) {
    const { start, end, gap } = lineAt(rendering, first);
    if (end - start > 600) return -1;
    const piece = lineText(rendering, first, 600);
    if (first < line && !startsAttribution(piece)) return -1;
    joined = first === line ? piece : `${piece} ${joined}`;
    if (isAttribution(bounded(joined), quoteFollows)) return first;
    if (gap > 0) return -1;
  }
  return -1;
}

function isAttribution(text: string, quoteFollows: boolean): boolean {
  const address = ADDRESS.test(text);
  const date = DATE.test(text);
  if (!date || !(address || quoteFollows)) return false;
  const small = text.toLowerCase();
  if (WROTE.some((verb) => indexOfWords(small, verb) >= 0)) return true;
  return address && quoteFollows;
}
