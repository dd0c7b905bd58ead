/** One stretch of rendered text and the source it came from; all offsets are UTF-16 units, half-open. */
export interface TextRun {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Number of the text node; it changes at every tag, comment and declaration. */
  readonly node: number;
  /** Unit for unit the same length; otherwise (entity, collapsed white space, composed letter) all or nothing. */
  readonly exact: boolean;
}

const FIELDS = 6;

/** The source map: runs in text order, growing while a body is read. Units of the text that no run holds are virtual. */
export class TextRuns {
  private data = new Int32Array(FIELDS * 64);
  private used = 0;

  get length(): number {
    return this.used / FIELDS;
  }

  add(textStart: number, textEnd: number, sourceStart: number, sourceEnd: number, node: number, exact: boolean): void {
    const last = this.used - FIELDS;
    if (
      exact &&
      last >= 0 &&
      this.data[last + 5] === 1 &&
      this.data[last + 4] === node &&
      this.data[last + 1] === textStart &&
      this.data[last + 3] === sourceStart
    ) {
      this.data[last + 1] = textEnd;
      this.data[last + 3] = sourceEnd;
      return;
    }
    if (this.used === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.used] = textStart;
    this.data[this.used + 1] = textEnd;
    this.data[this.used + 2] = sourceStart;
    this.data[this.used + 3] = sourceEnd;
    this.data[this.used + 4] = node;
    this.data[this.used + 5] = exact ? 1 : 0;
    this.used += FIELDS;
  }

  /** Takes the last `units` units of text back, to be added again in another form; returns where their source began. */
  takeBack(units: number): number {
    const last = this.used - FIELDS;
    const end = this.field(last, 1);
    const start = end - units;
    if (this.field(last, 5) === 1 && this.field(last, 0) < start) {
      this.data[last + 1] = start;
      this.data[last + 3] = this.field(last, 3) - units;
      return this.field(last, 3);
    }
    this.used = last;
    return this.field(last, 2);
  }

  run(index: number): TextRun {
    const at = index * FIELDS;
    return {
      textStart: this.field(at, 0),
      textEnd: this.field(at, 1),
      sourceStart: this.field(at, 2),
      sourceEnd: this.field(at, 3),
      node: this.field(at, 4),
      exact: this.field(at, 5) === 1,
    };
  }

  /** Index of the first run that ends behind `offset`; `length` when there is none. Logarithmic. */
  firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.field(middle * FIELDS, 1) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private field(at: number, index: number): number {
    return this.data[at + index] ?? 0;
  }
}
