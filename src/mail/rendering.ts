import type { Body } from './draft';
import type { LineKind, Link, Range } from './lines';
import type { TextRuns } from './source/text-runs';
import type { Mark } from './zones/marks';

/** One rendered line of the whole body. */
export interface RenderedLine extends Range {
  kind: LineKind;
  /** How many empty lines stand above it. */
  readonly gap: number;
}

export interface RenderedPicture {
  /** Offset in the whole text. */
  readonly at: number;
  /** Index of the line it stands in, or of the line that follows it when it stands alone. */
  line: number;
  readonly alone: boolean;
  readonly alt: string;
  readonly source: string;
  readonly href: string | null;
  readonly sourceStart: number;
}

/** A whole body as text with its source map, before anything is understood of it. */
export interface Rendering {
  readonly body: Body;
  /** Lines joined by `\n`; empty lines left out; no-break spaces as spaces; invisible characters dropped; letters composed. */
  readonly text: string;
  readonly lines: readonly RenderedLine[];
  readonly runs: TextRuns;
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly pictures: readonly RenderedPicture[];
  /** Source start and end of every tag, comment and declaration, in order: the proof of an edit compares them. */
  readonly markup: Int32Array;
}

const NO_LINE: RenderedLine = { start: 0, end: 0, kind: 'paragraph', gap: 0 };

/** A line by its index; an empty one outside the text. */
export function lineAt(rendering: Rendering, index: number): RenderedLine {
  return rendering.lines[index] ?? NO_LINE;
}

/** Text of one line, at most `limit` units of it: no pattern is ever run on an unbounded line. */
export function lineText(rendering: Rendering, index: number, limit = 400): string {
  const { start, end } = lineAt(rendering, index);
  return rendering.text.slice(start, Math.min(end, start + limit));
}
