import type { Confidence } from '../report';

/** Half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type LineKind = 'paragraph' | 'list-item' | 'table-row' | 'heading';

/** One rendered line of a zone's text: a paragraph, a list item, a table row or what a `<br>` ends. */
export interface Line extends Range {
  readonly kind: LineKind;
}

/** A hyperlink: the range of its visible text in the zone, and where it leads. */
export interface Link extends Range {
  readonly href: string;
}

/** A picture in a zone; `at` is the offset in the zone's text where it stands. */
export interface Picture {
  readonly at: number;
  readonly alt: string;
  readonly source: string;
}

/**
 * A zone as the report prints it: lines joined by `\n`, empty lines left out, no-break spaces as spaces, invisible
 * characters dropped. All ranges are offsets into `text`.
 */
export interface ZoneText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
}

/** A draft taken apart. */
export interface Mail {
  readonly author: ZoneText;
  readonly signature: ZoneText;
  readonly quoted: ZoneText;
  /** How sure it is where the author's text ends. */
  readonly confidence: Confidence;
  /** Name of the signal that decided, for the pane's note and for tests. */
  readonly signal: string;
}
