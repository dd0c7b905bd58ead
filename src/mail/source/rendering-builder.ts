import type { LineKind } from '../lines';
import type { RenderedLine, RenderedPicture } from '../rendering';
import { type Mark, OPEN } from '../zones/marks';
import { isCollapsible, isCombining, isEmojiPart, isInvisible, isNoBreakSpace, isPlain } from './characters';
import { compose } from './composition';
import { TextRuns } from './text-runs';

interface PendingSpace {
  readonly text: string;
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
  private readonly pieces: string[] = [];
  private readonly separators: number[] = [];
  private length = 0;
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
    return this.inLine || this.lines.length === 0 ? this.length : this.length + 1;
  }

  /** Offset behind the last visible character. */
  get shown(): number {
    return this.length;
  }

  /** Literal source text of one text node. */
  literal(start: number, end: number, node: number): void {
    const { source } = this;
    let at = start;
    while (at < end) {
      const from = at;
      while (at < end && isPlain(source.charCodeAt(at))) at++;
      if (at > from) this.show(source.slice(from, at), from, at, node);
      if (at >= end) return;
      const unit = source.charCodeAt(at);
      if (isCollapsible(unit)) at = this.whiteSpace(at, end, node);
      else {
        this.special(unit, at, at + 1, node);
        at++;
      }
    }
  }

  /** A character that the source writes in another way (an entity). */
  character(codePoint: number, start: number, end: number, node: number): void {
    if (codePoint > 0xffff || isPlain(codePoint)) {
      this.show(String.fromCodePoint(codePoint), start, end, node);
    } else if (isCollapsible(codePoint)) {
      if (!this.preformatted) this.collapse(start, end, node);
      else if (codePoint === 0x0a || codePoint === 0x0d) this.lineBreak();
      else this.wait(String.fromCharCode(codePoint), start, end, node);
    } else this.special(codePoint, start, end, node);
  }

  /** The second code point of one entity (`&NotEqualTilde;`): it belongs to the run of the first. */
  secondCharacter(codePoint: number, start: number, end: number, node: number): void {
    if (!this.inLine) return;
    const last = this.pieces.pop() ?? '';
    this.runs.takeBack(last.length);
    this.length -= last.length;
    this.show(last + String.fromCodePoint(codePoint), start, end, node);
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
    const first = this.lines[firstLine];
    const last = this.lines[this.lines.length - 1];
    if (!first || !last) return;
    for (let index = firstLine + 1; index < this.lines.length; index++) {
      const separator = this.separators[index];
      if (separator !== undefined) this.pieces[separator] = ' ';
    }
    this.lines.length = firstLine;
    this.separators.length = firstLine + 1;
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
    return this.pieces.join('');
  }

  private whiteSpace(start: number, end: number, node: number): number {
    let at = start;
    if (!this.preformatted) {
      while (at < end && isCollapsible(this.source.charCodeAt(at))) at++;
      this.collapse(start, at, node);
      return at;
    }
    while (at < end) {
      const unit = this.source.charCodeAt(at);
      if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0c) break;
      at++;
    }
    if (at > start) {
      this.wait(this.source.slice(start, at), start, at, node);
      return at;
    }
    this.lineBreak();
    const pair = this.source.charCodeAt(at) === 0x0d && at + 1 < end && this.source.charCodeAt(at + 1) === 0x0a;
    return at + (pair ? 2 : 1);
  }

  private special(unit: number, start: number, end: number, node: number): void {
    if (isNoBreakSpace(unit)) {
      this.wide = true;
      this.wait(' ', start, end, node);
    } else if (isCombining(unit)) this.combine(unit, start, end, node);
    else if (!isInvisible(unit) || (unit === ZERO_WIDTH_JOINER && this.inLine && this.afterEmoji())) {
      this.show(String.fromCharCode(unit), start, end, node);
    }
  }

  private afterEmoji(): boolean {
    const last = this.pieces[this.pieces.length - 1];
    return this.pending.length === 0 && last !== undefined && isEmojiPart(last.charCodeAt(last.length - 1));
  }

  private combine(mark: number, start: number, end: number, node: number): void {
    const last = this.inLine && this.pending.length === 0 ? this.pieces[this.pieces.length - 1] : undefined;
    const run = this.runs.length > 0 ? this.runs.run(this.runs.length - 1) : null;
    const together = last && run && run.node === node ? compose(last[last.length - 1] ?? '', mark) : null;
    if (!last || !run || together === null || (!run.exact && run.textEnd - run.textStart > 1)) {
      this.show(String.fromCharCode(mark), start, end, node);
      return;
    }
    this.pieces[this.pieces.length - 1] = last.slice(0, -1);
    this.length--;
    this.show(together, this.runs.takeBack(1), end, node);
  }

  private show(text: string, start: number, end: number, node: number): void {
    if (this.lineStart < 0) this.startLine();
    else if (this.pending.length > 0) {
      for (const space of this.pending) this.write(space.text, space.start, space.end, space.node);
      this.pending = [];
    }
    this.write(text, start, end, node);
  }

  private startLine(): void {
    this.separators.push(this.pieces.length);
    if (this.lines.length > 0) {
      this.pieces.push('\n');
      this.length++;
    }
    this.lineStart = this.length;
    this.pending = [];
  }

  private write(text: string, start: number, end: number, node: number): void {
    const from = this.length;
    this.pieces.push(text);
    this.length += text.length;
    this.runs.add(from, this.length, start, end, node, text.length === end - start);
  }

  private collapse(start: number, end: number, node: number): void {
    if (!this.inLine) return;
    const last = this.pending[this.pending.length - 1];
    if (!last?.collapsible) this.pending.push({ text: ' ', start, end, node, collapsible: true });
    else if (last.node === node && last.end === start) last.end = end;
  }

  private wait(text: string, start: number, end: number, node: number): void {
    if (this.inLine) this.pending.push({ text, start, end, node, collapsible: false });
  }

  private endLine(): void {
    this.lines.push({ start: this.lineStart, end: this.length, kind: this.kind, gap: this.gap });
    this.lineStart = -1;
    this.gap = 0;
  }

  private forget(): void {
    this.pending = [];
    this.wide = false;
  }
}
