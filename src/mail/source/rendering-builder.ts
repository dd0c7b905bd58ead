import type { LineKind } from '../lines';
import type { RenderedLine, RenderedPicture } from '../rendering';
import { type Mark, OPEN } from '../zones/marks';
import { COLLAPSIBLE, COMBINING, classOf, INVISIBLE, isEmojiPart, NO_BREAK_SPACE, PLAIN } from './characters';
import { compose } from './composition';
import { TextBuffer } from './text-buffer';
import { TextRuns } from './text-runs';
import { markTypedLists } from './typed-lists';

/** White space that is shown only if something follows it on the line. */
interface PendingSpace {
  readonly unit: number;
  readonly start: number;
  end: number;
  readonly node: number;
  readonly collapsible: boolean;
}

/** A table row while it is open: lines and marks from these indices on are inside it, each cell beginning at a line. */
export interface OpenRow {
  readonly firstLine: number;
  readonly firstMark: number;
  readonly firstPicture: number;
  readonly cells: number[];
}

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ZERO_WIDTH_JOINER = 0x200d;

/** Puts a body's pieces together into lines of text, keeping where each piece came from. */
export class RenderingBuilder {
  readonly runs = new TextRuns();
  readonly lines: RenderedLine[] = [];
  readonly marks: Mark[] = [];
  readonly pictures: RenderedPicture[] = [];
  /** White space is shown as it stands (plain text, `<pre>`). */
  preformatted = false;
  /** Kind of the line that is being written. */
  kind: LineKind = 'paragraph';
  private readonly text = new TextBuffer();
  private lineStart = -1;
  private gap = 0;
  private pending: PendingSpace[] = [];
  private wide = false;

  constructor(private readonly source: string) {}

  /** Whether the line being written already shows something. */
  get inLine(): boolean {
    return this.lineStart >= 0;
  }

  /** Offset at which the next visible character will stand, a pending space not counted. */
  get offset(): number {
    return this.inLine || this.lines.length === 0 ? this.text.length : this.text.length + 1;
  }

  /** Offset behind the last visible character. */
  get shown(): number {
    return this.text.length;
  }

  /** Literal source text of one text node. */
  literal(start: number, end: number, node: number): void {
    const { source } = this;
    let at = start;
    while (at < end) {
      const from = at;
      // A lone space between two plain characters needs no thought.
      for (; at < end; at++) {
        const unit = source.charCodeAt(at);
        if (classOf(unit) === PLAIN) continue;
        if (unit !== SPACE || at === from || at + 1 >= end || classOf(source.charCodeAt(at + 1)) !== PLAIN) break;
      }
      if (at > from) this.show(from, at, node);
      if (at >= end) return;
      const unit = source.charCodeAt(at);
      if (classOf(unit) === COLLAPSIBLE) at = this.whiteSpace(at, end, node);
      else {
        this.special(unit, at, at + 1, node);
        at++;
      }
    }
  }

  /** A character that the source writes in another way (an entity). */
  character(codePoint: number, start: number, end: number, node: number): void {
    const kind = codePoint > 0xffff ? PLAIN : classOf(codePoint);
    if (kind === PLAIN) this.showCharacter(codePoint, start, end, node);
    else if (kind !== COLLAPSIBLE) this.special(codePoint, start, end, node);
    else if (!this.preformatted) this.collapse(start, end, node);
    else if (codePoint === LINE_FEED || codePoint === CARRIAGE_RETURN) this.lineBreak();
    else this.wait(codePoint, start, end, node);
  }

  /** The second code point of one entity (`&NotEqualTilde;`): it belongs to the run of the first. */
  secondCharacter(codePoint: number, start: number, end: number, node: number): void {
    if (!this.inLine) return;
    const { textStart } = this.runs.run(this.runs.length - 1);
    this.pushCodePoint(codePoint);
    this.runs.takeBack(1);
    this.runs.add(textStart, this.text.length, start, end, node, false);
  }

  /** `<br>`, or a line end in preformatted text: on an empty line it makes an empty line. */
  lineBreak(): void {
    if (this.inLine) this.endLine();
    else this.gap++;
    this.forget();
  }

  /** The border of a block element. */
  blockBreak(): void {
    if (this.inLine) this.endLine();
    else if (this.wide) this.gap++;
    this.forget();
  }

  openRow(): OpenRow {
    const { lines, marks, pictures } = this;
    return { firstLine: lines.length, firstMark: marks.length, firstPicture: pictures.length, cells: [] };
  }

  /** A row whose cells hold one line each is one line; a cell with more lines keeps them all apart. */
  closeRow(row: OpenRow): void {
    const { firstLine } = row;
    const count = this.lines.length - firstLine;
    if (count < 2 || count > row.cells.length) return;
    for (let index = 0; index < row.cells.length; index++) {
      const next = row.cells[index + 1] ?? this.lines.length;
      if (next - (row.cells[index] ?? firstLine) > 1) return;
    }
    const merged = this.lines.splice(firstLine);
    const first = merged[0];
    const last = merged[merged.length - 1];
    if (!first || !last) return;
    for (const line of merged.slice(1)) this.text.set(line.start - 1, SPACE);
    this.lines.push({ start: first.start, end: last.end, kind: 'table-row', gap: first.gap });
    const begins = (line: number) => (line < firstLine + count ? firstLine : firstLine + 1);
    for (const mark of this.marks.slice(row.firstMark)) {
      mark.line = begins(mark.line);
      if (mark.endLine !== OPEN && mark.endLine > firstLine) mark.endLine = firstLine + 1;
    }
    for (const picture of this.pictures.slice(row.firstPicture)) picture.line = begins(picture.line);
  }

  /** Ends the last line and gives the whole text. */
  finish(): string {
    this.blockBreak();
    const text = this.text.toString();
    markTypedLists(text, this.lines);
    return text;
  }

  private whiteSpace(start: number, end: number, node: number): number {
    let at = start;
    if (!this.preformatted) {
      while (at < end && classOf(this.source.charCodeAt(at)) === COLLAPSIBLE) at++;
      this.collapse(start, at, node);
      return at;
    }
    const unit = this.source.charCodeAt(at++);
    if (unit === SPACE || unit === TAB) this.wait(unit, start, at, node);
    else if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      this.lineBreak();
      if (unit === CARRIAGE_RETURN && at < end && this.source.charCodeAt(at) === LINE_FEED) at++;
    }
    return at;
  }

  private special(unit: number, start: number, end: number, node: number): void {
    const kind = classOf(unit);
    if (kind === NO_BREAK_SPACE) {
      this.wide = true;
      this.wait(SPACE, start, end, node);
    } else if (kind === COMBINING) this.combine(unit, start, end, node);
    else if (kind !== INVISIBLE || (unit === ZERO_WIDTH_JOINER && this.afterEmoji())) {
      this.showCharacter(unit, start, end, node);
    }
  }

  private afterEmoji(): boolean {
    return this.inLine && this.pending.length === 0 && isEmojiPart(this.text.at(this.text.length - 1));
  }

  private combine(mark: number, start: number, end: number, node: number): void {
    const { text, runs } = this;
    const joins = this.inLine && this.pending.length === 0 && runs.length > 0;
    const run = joins ? runs.run(runs.length - 1) : null;
    const single = run !== null && run.node === node && (run.exact || run.textEnd - run.textStart === 1);
    const letter = single ? compose(String.fromCharCode(text.at(text.length - 1)), mark) : null;
    if (letter === null) {
      this.showCharacter(mark, start, end, node);
      return;
    }
    const from = runs.takeBack(1);
    text.set(text.length - 1, letter.charCodeAt(0));
    runs.add(text.length - 1, text.length, from, end, node, false);
  }

  private show(start: number, end: number, node: number): void {
    this.begin();
    const from = this.text.length;
    this.text.copy(this.source, start, end);
    this.runs.add(from, this.text.length, start, end, node, true);
  }

  private showCharacter(codePoint: number, start: number, end: number, node: number): void {
    this.begin();
    const from = this.text.length;
    this.pushCodePoint(codePoint);
    this.runs.add(from, this.text.length, start, end, node, this.text.length - from === end - start);
  }

  private pushCodePoint(codePoint: number): void {
    if (codePoint <= 0xffff) this.text.push(codePoint);
    else {
      this.text.push(0xd800 + ((codePoint - 0x10000) >> 10));
      this.text.push(0xdc00 + ((codePoint - 0x10000) & 0x3ff));
    }
  }

  /** Makes room for a visible character: begins a line, or writes the space that waited. */
  private begin(): void {
    const { text, pending } = this;
    if (this.lineStart < 0) {
      if (this.lines.length > 0) text.push(LINE_FEED);
      this.lineStart = text.length;
    } else if (pending.length > 0) {
      for (const { unit, start, end, node } of pending) {
        text.push(unit);
        this.runs.add(text.length - 1, text.length, start, end, node, end - start === 1);
      }
      this.pending = [];
    }
  }

  private collapse(start: number, end: number, node: number): void {
    if (!this.inLine) return;
    const last = this.pending[this.pending.length - 1];
    if (!last?.collapsible) this.pending.push({ unit: SPACE, start, end, node, collapsible: true });
    else if (last.node === node && last.end === start) last.end = end;
  }

  private wait(unit: number, start: number, end: number, node: number): void {
    if (this.inLine) this.pending.push({ unit, start, end, node, collapsible: false });
  }

  private endLine(): void {
    this.lines.push({ start: this.lineStart, end: this.text.length, kind: this.kind, gap: this.gap });
    this.lineStart = -1;
    this.gap = 0;
  }

  private forget(): void {
    if (this.pending.length > 0) this.pending = [];
    this.wide = false;
  }
}
