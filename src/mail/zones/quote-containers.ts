import type { Rendering } from '../rendering';
import { attributionStart } from './attribution';
import type { Mark } from './marks';
import { isQuoted } from './quoted-lines';

/** What quoting elements and `>` lines hold: unlike a header, they may be followed by the author's text again. */
export interface QuoteContainers {
  /** The sign of the first of them. */
  readonly signal: string;
  /** A quotation that only its place makes one. */
  readonly likely: boolean;
  readonly firstLine: number;
  /** First line below the last container. */
  readonly lastLine: number;
}

interface Container {
  readonly from: number;
  readonly to: number;
  readonly signal: string;
  readonly likely: boolean;
}

/** Sets `quoted` for every line before `end` that stands in a quotation; null when there is none. */
export function markContainers(
  rendering: Rendering,
  quoted: Uint8Array,
  end: number,
  isReply: boolean,
): QuoteContainers | null {
  const found: Container[] = [];
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

/** `div.gmail_quote` may wrap the author's text too: where the first sign of a quotation stands in it, or -1. */
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
