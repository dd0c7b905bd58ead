import { type HeaderBlock, headerBlockAt, isHeader } from './header-block';
import type { Line } from './lines';
import { lineText, type Rendering } from './rendering';
import { attributionStart, isOriginalMessageLine, isUnderscores } from './zones/attribution';
import { quoteMarks } from './zones/quoted-lines';

/** The newest message of the quoted history, as lines of the rendering; what is older is left out. */
export interface LatestMessage {
  /** The header above it, or null. */
  readonly header: HeaderBlock | null;
  /** The line that stands for a header („… rakstīja:”), or "". */
  readonly attribution: string;
  /** Lines of the message itself, below header or attribution. */
  readonly lines: readonly number[];
}

/** A message with its own offsets: lines joined by `\n`, quote marks left out. */
export interface MessageText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Longer messages are read as far as this, in UTF-16 units. */
const LONGEST_MESSAGE = 20_000;
/** Dashes or underscores, and broken attributions, above the message. */
const LINES_ABOVE = 3;
const MOST_RUNS = 200;

/** The newest message among the lines that are quoted; null when none is. */
export function latestMessage(rendering: Rendering, isQuoted: (line: number) => boolean): LatestMessage | null {
  const top = rendering.lines.findIndex((_, line) => isQuoted(line));
  if (top < 0) return null;
  const { header, attribution, first } = firstHeader(rendering, top, isQuoted) ?? withoutHeader(rendering, top);
  const lines: number[] = [];
  let length = 0;
  let depth = -1;
  for (let line = first; line < rendering.lines.length && length < LONGEST_MESSAGE; line++) {
    if (!isQuoted(line)) continue;
    const text = lineText(rendering, line);
    const here = depthOf(text);
    if (depth < 0) depth = here;
    if (here > depth || isOriginalMessageLine(text) || isUnderscores(text)) break;
    if (isHeader(headerBlockAt(rendering, line), 3) || attributionStart(rendering, line, false) >= 0) break;
    lines.push(line);
    length += text.length;
  }
  return { header, attribution, lines };
}

type Beginning = Omit<LatestMessage, 'lines'> & { readonly first: number };

/** Above the message somebody may have copied lines of it: it begins where a run of quoted lines has a header. */
function firstHeader(rendering: Rendering, top: number, isQuoted: (line: number) => boolean): Beginning | null {
  let runs = 0;
  for (let line = top; line < rendering.lines.length && runs < MOST_RUNS; line++) {
    if (!isQuoted(line) || (line > top && isQuoted(line - 1) && !isOriginalMessageLine(lineText(rendering, line))))
      continue;
    runs++;
    const found = headerNear(rendering, line);
    if (found) return found;
  }
  return null;
}

function headerNear(rendering: Rendering, top: number): Beginning | null {
  for (let line = top; line < top + LINES_ABOVE; line++) {
    const header = headerBlockAt(rendering, line);
    if (isHeader(header, 2)) return { header, attribution: '', first: header.endLine };
    const start = attributionStart(rendering, line, true);
    if (start >= 0) {
      const attribution = rendering.text.slice(rendering.lines[start]?.start, rendering.lines[line]?.end);
      return { header: null, attribution: attribution.replace(/\n/g, ' '), first: line + 1 };
    }
  }
  return null;
}

function withoutHeader(rendering: Rendering, top: number): Beginning {
  const dashes = isOriginalMessageLine(lineText(rendering, top)) || isUnderscores(lineText(rendering, top));
  return { header: null, attribution: '', first: dashes ? top + 1 : top };
}

/** How deep a line is quoted by `>`. */
function depthOf(text: string): number {
  let depth = 0;
  const marks = quoteMarks(text);
  for (let at = 0; at < marks; at++) if (text[at] === '>') depth++;
  return depth;
}

/** The message's text; quoted lines lose their marks. */
export function messageText(rendering: Rendering, message: LatestMessage): MessageText {
  const lines: Line[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const index of message.lines) {
    const line = rendering.lines[index];
    if (!line) continue;
    const start = Math.min(line.start + quoteMarks(lineText(rendering, index, 80)), line.end);
    if (start === line.end) continue;
    if (pieces.length > 0) length++;
    const end = Math.min(line.end, start + LONGEST_MESSAGE);
    pieces.push(rendering.text.slice(start, end));
    lines.push({ start: length, end: length + end - start, kind: line.kind });
    length += end - start;
  }
  return { text: pieces.join('\n'), lines };
}
