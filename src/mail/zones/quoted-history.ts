import type { Confidence } from '../../report';
import { hasSenderAddress, headerBlockAt, isHeader, labelOf } from '../header-block';
import { lineText, type Rendering } from '../rendering';
import { attributionStart, isOriginalMessageLine, isUnderscores } from './attribution';
import type { Mark } from './marks';
import { isQuoted } from './quoted-lines';

/** Which lines of a body are quoted history, and how that was found out. */
export interface QuotedHistory {
  /** One entry a line: 1 where it is quoted. */
  readonly quoted: Uint8Array;
  /** The first line from which everything is quoted, or the number of lines. */
  readonly boundary: number;
  /** Source offset from which everything is quoted; the source's length when nothing is. */
  readonly boundarySource: number;
  readonly confidence: Confidence;
  /** The sign that decided; null when none was found. */
  readonly signal: string | null;
}

interface Boundary {
  readonly line: number;
  readonly source: number;
  readonly signal: string;
}

/** Finds the quoted history (research/mail-structure.md section 5, signals in order of trust). */
export function findQuotedHistory(rendering: Rendering, isReply: boolean): QuotedHistory {
  const { lines } = rendering;
  const quoted = new Uint8Array(lines.length);
  const sure = structuralBoundary(rendering);
  const end = sure?.line ?? lines.length;
  const containers = markContainers(rendering, quoted, end, isReply);
  const likely = textBoundary(rendering, quoted, end);
  const boundary = likely ?? sure;
  const line = boundary?.line ?? lines.length;
  quoted.fill(1, line);
  const containedBelow = containers !== null && hasAuthorBelow(quoted, containers.lastLine, line);
  const confidence: Confidence = likely || containedBelow || containers?.likely ? 'likely' : 'sure';
  const signal = boundary && (!containers || boundary.line <= containers.firstLine) ? boundary.signal : null;
  return {
    quoted,
    boundary: line,
    boundarySource: boundary?.source ?? rendering.body.source.length,
    confidence,
    signal: signal ?? containers?.signal ?? boundary?.signal ?? null,
  };
}

function hasAuthorBelow(quoted: Uint8Array, after: number, end: number): boolean {
  for (let line = after; line < end; line++) if (quoted[line] === 0) return true;
  return false;
}

/** The earliest sign in the markup that everything from there on is quoted. */
function structuralBoundary(rendering: Rendering): Boundary | null {
  const { marks, lines } = rendering;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.line >= lines.length || !isBoundary(rendering, mark, index)) continue;
    // Outlook for Mac wrote the sender's line before the section that holds the rest.
    const above = labelOf(lineText(rendering, mark.line - 1));
    const pulled = above?.kind === 'from' && above.value.includes('@') ? 1 : 0;
    return { line: mark.line - pulled, source: mark.sourceStart, signal: mark.name };
  }
  return null;
}

function isBoundary(rendering: Rendering, mark: Mark, index: number): boolean {
  if (mark.role !== 'history' && mark.role !== 'separator') return false;
  const header = headerBlockAt(rendering, mark.line);
  if (mark.role === 'history') {
    return mark.name !== 'appendonsend' || isFollowedBySign(rendering.marks, index) || isHeader(header, 2);
  }
  if (!header) return false;
  // Anybody may draw a line; Outlook's own colours need less of a header below them.
  const drawn = mark.name === 'hr' || mark.name === 'rule';
  if (isHeader(header, drawn ? 3 : 2) && (!drawn || header.values.has('sent') || hasSenderAddress(header))) return true;
  return isHeader(header, 2) && hasSenderAddress(header);
}

/** `appendonsend` also stands, empty, in new mails: it counts when the header's own sign follows before any text. */
function isFollowedBySign(marks: readonly Mark[], index: number): boolean {
  const line = marks[index]?.line;
  for (let next = index + 1; marks[next]?.line === line; next++) {
    const mark = marks[next];
    if (mark?.role === 'history' && mark.name !== 'appendonsend') return true;
    if (mark?.name === 'appendonsend') return false;
  }
  return false;
}

interface Containers {
  readonly signal: string;
  readonly likely: boolean;
  readonly firstLine: number;
  /** First line below the last container. */
  readonly lastLine: number;
}

/** Marks what stands inside quoting elements and behind `>`; only these may be followed by the author's text again. */
function markContainers(rendering: Rendering, quoted: Uint8Array, end: number, isReply: boolean): Containers | null {
  const found: { from: number; to: number; signal: string; likely: boolean }[] = [];
  const add = (from: number, to: number, signal: string, likely: boolean) => {
    if (from < Math.min(to, end)) found.push({ from, to: Math.min(to, end), signal, likely });
  };
  let looked = -1;
  for (const [index, mark] of rendering.marks.entries()) {
    if (mark.line >= end) break;
    // What stands inside a quotation needs no look of its own.
    if (mark.sourceStart < looked || (found[found.length - 1]?.to ?? 0) >= mark.endLine) continue;
    if (mark.role === 'container') add(withAttribution(rendering, mark.line), mark.endLine, mark.name, false);
    else if (mark.role === 'gmail') {
      looked = mark.sourceEnd;
      const from = firstQuoteInside(rendering, mark, index);
      if (from >= 0) add(withAttribution(rendering, from), mark.endLine, mark.name, false);
    } else if (mark.role === 'blockquote' && mark.endLine > mark.line) {
      const attribution = withAttribution(rendering, mark.line);
      const last = mark.endLine >= end;
      if (attribution < mark.line) add(attribution, mark.endLine, 'attribution', false);
      else if (last && isReply) add(mark.line, mark.endLine, mark.name, true);
    }
  }
  addQuotedLines(rendering, end, add);
  let first = found[0];
  if (!first) return null;
  let lastLine = 0;
  for (const container of found) {
    quoted.fill(1, container.from, container.to);
    if (container.from < first.from) first = container;
    lastLine = Math.max(lastLine, container.to);
  }
  return { signal: first.signal, likely: found.some(({ likely }) => likely), firstLine: first.from, lastLine };
}

/** The line where the attribution above a quotation begins, or the quotation's own first line. */
function withAttribution(rendering: Rendering, line: number): number {
  const start = line > 0 ? attributionStart(rendering, line - 1, true) : -1;
  return start < 0 ? line : start;
}

function firstQuoteInside(rendering: Rendering, outer: Mark, index: number): number {
  const { marks } = rendering;
  for (let next = index + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (!mark || mark.sourceStart >= outer.sourceEnd) break;
    if (mark.role !== 'signature' && mark.role !== 'separator') return mark.line;
  }
  for (let line = outer.line; line < outer.endLine; line++) {
    const start = attributionStart(rendering, line, true);
    if (start >= 0) return start;
  }
  return -1;
}

/** Runs of lines behind `>`. In HTML a single such line is nothing: somebody may write „> 5 eiro”. */
function addQuotedLines(
  rendering: Rendering,
  end: number,
  add: (from: number, to: number, signal: string, likely: boolean) => void,
): void {
  for (let line = 0; line < end; line++) {
    if (!isQuoted(rendering, line)) continue;
    let to = line + 1;
    while (to < end && isQuoted(rendering, to)) to++;
    const attribution = withAttribution(rendering, line);
    if (attribution < line || to - line > 1 || rendering.body.format === 'text') {
      add(attribution, to, attribution < line ? 'attribution' : 'quoted-lines', false);
    }
    line = to;
  }
}

/** The earliest sign in the words that everything below is quoted. */
function textBoundary(rendering: Rendering, quoted: Uint8Array, end: number): Boundary | null {
  for (let line = 0; line < end; line++) {
    if (quoted[line] === 1) continue;
    const signal = textSignal(rendering, line, end);
    if (!signal) continue;
    return { line: signal.line, source: sourceOfLine(rendering, signal.line), signal: signal.name };
  }
  return null;
}

function textSignal(rendering: Rendering, line: number, end: number): { line: number; name: string } | null {
  const text = lineText(rendering, line);
  if (isOriginalMessageLine(text)) return { line, name: 'original-message' };
  const header = headerBlockAt(rendering, isUnderscores(text) ? line + 1 : line);
  if (header && isHeader(header, 3) && isConvincing(header)) {
    // An author's own list of labels straight above the real header must not pull the boundary up.
    const holdsBoundary = header.line < end && end < header.endLine && end < rendering.lines.length;
    if (!holdsBoundary) return { line, name: 'header' };
  }
  const attribution = attributionStart(rendering, line, false);
  return attribution < 0 ? null : { line: attribution, name: 'attribution' };
}

/** Without any structure a header must say who sent it, or carry what only a mail client writes. */
function isConvincing(header: NonNullable<ReturnType<typeof headerBlockAt>>): boolean {
  const { values } = header;
  return hasSenderAddress(header) || (values.has('sent') && values.has('subject') && values.has('from'));
}

function sourceOfLine(rendering: Rendering, line: number): number {
  const start = rendering.lines[line]?.start ?? rendering.text.length;
  const index = rendering.runs.firstEndingAfter(start);
  return index < rendering.runs.length ? rendering.runs.run(index).sourceStart : rendering.body.source.length;
}
