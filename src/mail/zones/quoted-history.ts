import type { Confidence } from '../../report';
import { type HeaderBlock, hasSenderAddress, headerBlockAt, isHeader, labelOf, looksLikeHeader } from '../header-block';
import { lineAt, lineText, type Rendering } from '../rendering';
import { attributionStart, isOriginalMessageLine, isUnderscores } from './attribution';
import type { Mark } from './marks';
import { markContainers } from './quote-containers';

/** Which lines of a body are quoted history, and how that was found out. */
export interface QuotedHistory {
  /** One entry a line: 1 where it is quoted. */
  readonly quoted: Uint8Array;
  /** Source offset from which everything is quoted; the source's length when nothing is. */
  readonly boundarySource: number;
  readonly confidence: Confidence;
  /** The sign that decided; null when none was found. */
  readonly signal: string | null;
}

/** A place from which everything is quoted. */
interface Boundary {
  readonly line: number;
  readonly source: number;
  readonly signal: string;
  readonly sure: boolean;
}

/** Finds the quoted history (research/mail-structure.md section 5, signals in order of trust). */
export function findQuotedHistory(rendering: Rendering, isReply: boolean): QuotedHistory {
  const { lines, body } = rendering;
  const quoted = new Uint8Array(lines.length);
  const structural = structuralBoundary(rendering);
  const end = structural?.line ?? lines.length;
  const containers = markContainers(rendering, quoted, end, isReply);
  const boundary = textBoundary(rendering, quoted, end) ?? structural;
  const line = boundary?.line ?? lines.length;
  quoted.fill(1, line);
  const answersBelow = containers !== null && quoted.indexOf(0, containers.lastLine) >= 0;
  const sure = (boundary?.sure ?? true) && !answersBelow && !containers?.likely;
  const first = boundary && (!containers || boundary.line <= containers.firstLine) ? boundary : containers;
  return {
    quoted,
    boundarySource: boundary?.source ?? body.source.length,
    confidence: sure ? 'sure' : 'likely',
    signal: first?.signal ?? null,
  };
}

/** The earliest sign in the markup that everything from there on is quoted. */
function structuralBoundary(rendering: Rendering): Boundary | null {
  const first = nextBoundary(rendering, 0);
  if (first?.boundary.line !== 0) return first?.boundary ?? null;
  // Nothing above it: the author may have typed below the sign, above the header itself.
  for (let next = nextBoundary(rendering, first.index + 1); next; next = nextBoundary(rendering, next.index + 1)) {
    if (next.boundary.line === 0) continue;
    const typed = !headerBlockAt(rendering, 0) && isHeader(headerBlockAt(rendering, next.boundary.line), 2);
    if (!typed) return first.boundary;
    const { line, source, signal } = next.boundary;
    return { line, source, signal, sure: false };
  }
  return first.boundary;
}

function nextBoundary(rendering: Rendering, from: number): { boundary: Boundary; index: number } | null {
  const { marks, lines } = rendering;
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.line >= lines.length) continue;
    const trust = trustOf(rendering, mark, index);
    if (!trust) continue;
    // Outlook for Mac wrote the sender's line before the section that holds the rest.
    const above = labelOf(lineText(rendering, mark.line - 1));
    const pulled = above?.kind === 'from' && above.value.includes('@') ? 1 : 0;
    return {
      boundary: { line: mark.line - pulled, source: mark.sourceStart, signal: mark.name, sure: trust === 'sure' },
      index,
    };
  }
  return null;
}

function trustOf(rendering: Rendering, mark: Mark, index: number): 'sure' | 'likely' | null {
  if (mark.role !== 'history' && mark.role !== 'separator') return null;
  if (mark.role === 'history' && mark.name !== 'appendonsend') return 'sure';
  const header = headerBlockAt(rendering, mark.line);
  if (mark.role === 'history') return isFollowedBySign(rendering.marks, index) || isHeader(header, 2) ? 'sure' : null;
  if (header && isHeader(header, 2)) {
    // Anybody may draw a line; Outlook's own colours need less of a header below them.
    const drawn = mark.name === 'hr' || mark.name === 'rule';
    if (!drawn || hasSenderAddress(header) || (isHeader(header, 3) && header.values.has('sent'))) return 'sure';
  }
  // A client whose language no list has.
  const own = mark.name === 'border-top' || mark.name === 'outlook-hr' || mark.name === 'stopspelling';
  return own && looksLikeHeader(rendering, mark.line) ? 'likely' : null;
}

/** `appendonsend` also stands, empty, in new mails: it counts when the header's own sign follows before any text. */
function isFollowedBySign(marks: readonly Mark[], index: number): boolean {
  const line = marks[index]?.line;
  for (let next = index + 1; marks[next]?.line === line; next++) {
    const mark = marks[next];
    if (mark?.name === 'appendonsend') return false;
    if (mark?.role === 'history') return true;
  }
  return false;
}

/** The earliest sign in the words that everything below is quoted. */
function textBoundary(rendering: Rendering, quoted: Uint8Array, end: number): Boundary | null {
  for (let line = 0; line < end; line++) {
    if (quoted[line] === 1) continue;
    const found = textSignal(rendering, line, end);
    if (!found) continue;
    const source = sourceOfLine(rendering, found.line);
    return { line: found.line, source, signal: found.signal, sure: found.sure };
  }
  return null;
}

function textSignal(rendering: Rendering, line: number, end: number): Omit<Boundary, 'source'> | null {
  const text = lineText(rendering, line);
  if (isOriginalMessageLine(text)) {
    return { line, signal: 'original-message', sure: isHeader(headerBlockAt(rendering, line + 1), 2) };
  }
  const underscores = isUnderscores(text);
  const header = tightest(rendering, headerBlockAt(rendering, underscores ? line + 1 : line));
  if (header && isHeader(header, 3) && isConvincing(header)) {
    // An author's own list of labels straight above the real header must not pull the boundary up.
    const holdsBoundary = header.line < end && end < header.endLine && end < rendering.lines.length;
    if (!holdsBoundary) return { line: underscores ? line : header.line, signal: 'header', sure: underscores };
  }
  const attribution = attributionStart(rendering, line, false);
  return attribution < 0 ? null : { line: attribution, signal: 'attribution', sure: false };
}

/** A block may begin with the author's own „Datums: …”: it is cut to where the sender's line stands below an empty line. */
function tightest(rendering: Rendering, header: HeaderBlock | null): HeaderBlock | null {
  if (!header) return null;
  for (let line = header.line + 1; line < header.endLine; line++) {
    if (lineAt(rendering, line).gap === 0 || labelOf(lineText(rendering, line))?.kind !== 'from') continue;
    const lower = headerBlockAt(rendering, line);
    if (isHeader(lower, 3)) return lower;
  }
  return header;
}

/** Without any structure a header must say who sent it, or carry what only a mail client writes. */
function isConvincing(header: HeaderBlock): boolean {
  const { values } = header;
  return hasSenderAddress(header) || (values.has('sent') && values.has('subject') && values.has('from'));
}

function sourceOfLine(rendering: Rendering, line: number): number {
  const start = rendering.lines[line]?.start ?? rendering.text.length;
  const index = rendering.runs.firstEndingAfter(start);
  return index < rendering.runs.length ? rendering.runs.run(index).sourceStart : rendering.body.source.length;
}
