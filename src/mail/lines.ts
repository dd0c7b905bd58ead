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
