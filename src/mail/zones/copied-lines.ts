import { headerBlockAt, isHeader } from '../header-block';
import { isWordCharacter } from '../letters';
import { lineText, type Rendering } from '../rendering';
import { attributionStart, isOriginalMessageLine } from './attribution';
import { isClosingLine, isSalutation } from './line-signs';

/** How much of the client's message is compared, and in how long a letter. */
const LONGEST_MESSAGE = 20_000;
const MOST_LINES = 300;
/** A question is copied for an answer; of other lines, only long ones are beyond chance. */
const WORDS_OF_QUESTION = 3;
const WORDS_OF_LINE = 7;

/**
 * Lines of the author's text that were copied from the client's latest message, to be answered one by one: whole lines that stand
 * there word for word. `isAuthor` and `isQuoted` tell the zone of a line; `own` is the writer's address, whose earlier mails do
 * not count.
 */
export function copiedLines(
  rendering: Rendering,
  isAuthor: (line: number) => boolean,
  isQuoted: (line: number) => boolean,
  own: string | null,
): readonly number[] {
  const authored = rendering.lines.map((_, line) => line).filter(isAuthor);
  if (authored.length < 2 || authored.length > MOST_LINES) return [];
  const message = latestMessage(rendering, isQuoted, own);
  if (message === '') return [];
  const copied = authored.filter((line) => isCopied(lineText(rendering, line, 600), message));
  // To each question belongs an answer; a letter that is mostly copy is something else.
  return copied.length * 2 <= authored.length ? copied : [];
}

function isCopied(line: string, message: string): boolean {
  if (isSalutation(line) || isClosingLine(line)) return false;
  const words = plainWords(line.replace(/^\s*(?:\d{1,2}\s?[.)]|[-–•*>]|[a-zā-ž]\))\s+/i, ''));
  const count = words.split(' ').length;
  const question = /\?["”»')\s]*$/.test(line);
  return count >= (question ? WORDS_OF_QUESTION : WORDS_OF_LINE) && message.includes(` ${words} `);
}

/** Words of the first quoted message, in small letters with one space around each; "" when the writer sent it. */
function latestMessage(rendering: Rendering, isQuoted: (line: number) => boolean, own: string | null): string {
  const pieces: string[] = [];
  let length = 0;
  let line = rendering.lines.findIndex((_, index) => isQuoted(index));
  if (line < 0) return '';
  const first = isOriginalMessageLine(lineText(rendering, line)) ? line + 1 : line;
  const header = headerBlockAt(rendering, first);
  if (header && isHeader(header, 2)) {
    const from = (header.values.get('from') ?? '').toLowerCase();
    if (own && from.includes(own.toLowerCase())) return '';
    line = header.endLine;
  } else line++;
  for (; line < rendering.lines.length && length < LONGEST_MESSAGE; line++) {
    if (!isQuoted(line)) continue;
    const text = lineText(rendering, line, 4000);
    if (isHeader(headerBlockAt(rendering, line), 3) || isOriginalMessageLine(text)) break;
    if (attributionStart(rendering, line, false) >= 0) break;
    const words = plainWords(text);
    pieces.push(words);
    length += words.length;
  }
  return ` ${pieces.join(' ')} `;
}

function plainWords(text: string): string {
  let plain = '';
  for (const unit of text.toLowerCase()) plain += isWordCharacter(unit) ? unit : ' ';
  return plain.trim().replace(/ +/g, ' ');
}
