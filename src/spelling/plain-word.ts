/** A word of a sentence that was typed without diacritics, and the marks and numbers beside it. */
export interface PlainWord {
  readonly text: string;
  readonly afterComma: boolean;
  readonly afterNumber: boolean;
  readonly beforeNumber: boolean;
  /** A mark stands behind it, or nothing. */
  readonly beforeMark: boolean;
}
