import type { Confidence } from '../report';
import type { LatestMessage } from './latest-message';
import type { Line, Link } from './lines';
import type { Rendering } from './rendering';

export type { Line, LineKind, Link, Range } from './lines';

/** A picture in a zone; `at` is the offset in the zone's text where it stands. */
export interface Picture {
  readonly at: number;
  readonly alt: string;
  readonly source: string;
  /** Where it leads when it is clicked; null when nowhere. */
  readonly href: string | null;
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
  /** For each line, where it begins in the text of the whole body; edits find their source by it. */
  readonly origins: readonly number[];
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
  /** How many signatures stand in the mail: clients sometimes insert a second one. */
  readonly signatures: number;
  /** The newest message of the quoted history; null when nothing is quoted. */
  readonly latest: LatestMessage | null;
  /** The whole body with its source map. */
  readonly rendering: Rendering;
}
