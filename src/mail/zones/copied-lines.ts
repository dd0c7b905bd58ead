import type { LatestMessage } from '../latest-message';
import { isWordCharacter } from '../letters';
import { lineText, type Rendering } from '../rendering';
import { isClosingLine, isSalutation } from './line-signs';

/** In longer letters nothing is compared. */
const MOST_LINES = 300;
/** A question is copied for an answer; of other lines, only long ones are beyond chance. */
const WORDS_OF_QUESTION = 3;
const WORDS_OF_LINE = 7;

/**
 * Lines of the author's text that were copied from the client's `latest` message, to be answered one by one: whole lines that stand
 * there word for word. `isAuthor` tells the zone of a line; `own` is the writer's address, whose earlier mails do not count.
 */
export function copiedLines(
  rendering: Rendering,
  isAuthor: (line: number) => boolean,
  latest: LatestMessage | null,
  own: string | null,
): readonly number[] {
  const authored = rendering.lines.map((_, line) => line).filter(isAuthor);
  if (authored.length < 2 || authored.length > MOST_LINES) return [];
  const message = wordsOfMessage(rendering, latest, own);
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

/** Words of the latest message, in small letters with one space around each; "" when the writer sent it. */
function wordsOfMessage(rendering: Rendering, message: LatestMessage | null, own: string | null): string {
  if (!message) return '';
  const from = (message.header?.values.get('from') ?? '').toLowerCase();
  if (own && from.includes(own.toLowerCase())) return '';
  return ` ${message.lines.map((line) => plainWords(lineText(rendering, line, 4000))).join(' ')} `;
}

function plainWords(text: string): string {
  let plain = '';
  for (const unit of text.toLowerCase()) plain += isWordCharacter(unit) ? unit : ' ';
  return plain.trim().replace(/ +/g, ' ');
}
