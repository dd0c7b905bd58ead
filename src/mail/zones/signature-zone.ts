import { lineText, type Rendering } from '../rendering';
import type { Sender } from '../sender';
import {
  contactCount,
  continuesClosing,
  isAdvertisement,
  isClosingLine,
  isContact,
  isDisclaimer,
  isPostscript,
  isSalutation,
  isSentence,
  nameOfSender,
  namesInstitution,
  namesPosition,
} from './line-signs';

/** A run of lines, `to` exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The signature zone: its lines, and what lies below it in the new text. */
export interface SignatureZone {
  /** Lines of signatures and of what programs add to them. */
  readonly lines: readonly LineRange[];
  /** How many signatures were found: clients sometimes insert a second one. */
  readonly signatures: number;
  /** The `-- ` line above a signature: it belongs to no zone. */
  readonly delimiters: readonly number[];
  /** Lines below a signature that are neither its footer nor a postscript: nobody can tell whose they are. */
  readonly doubtful: readonly LineRange[];
}

const MOST_LINES = 14;
const LONGEST_LINE = 90;
const FAR_ENOUGH = 60;

/**
 * Finds the signature in the new text, given as runs of lines (research/mail-structure.md section 5, signature zone).
 *
 * @param highest looks from the top down where only words can tell: in a reply whose history nobody recognised, the lower
 *   signature is the client's
 */
export function findSignature(
  rendering: Rendering,
  segments: readonly LineRange[],
  sender: Sender,
  highest: boolean,
): SignatureZone {
  return new SignatureFinder(rendering, sender, highest).find(segments);
}

class SignatureFinder {
  private readonly lines: LineRange[] = [];
  private signatures = 0;
  private readonly delimiters: number[] = [];
  private readonly doubtful: LineRange[] = [];

  constructor(
    private readonly rendering: Rendering,
    private readonly sender: Sender,
    private readonly highest: boolean,
  ) {}

  find(segments: readonly LineRange[]): SignatureZone {
    for (const segment of segments) this.byMarks(segment);
    for (let index = segments.length - 1; index >= 0 && this.signatures === 0; index--) {
      const segment = segments[index];
      if (segment) this.byWords(segment);
    }
    const { lines, signatures, delimiters, doubtful } = this;
    return { lines, signatures, delimiters, doubtful };
  }

  private text(line: number): string {
    return lineText(this.rendering, line);
  }

  private isProse(line: number): boolean {
    const { start, end } = this.rendering.lines[line] ?? { start: 0, end: 0 };
    const text = this.text(line);
    return isSentence(text, end - start) || isSalutation(text);
  }

  private isFooter(line: number): boolean {
    return isAdvertisement(this.text(line)) || isDisclaimer(this.text(line));
  }

  private some({ from, to }: LineRange, test: (line: number) => boolean): boolean {
    for (let line = from; line < to; line++) if (test(line)) return true;
    return false;
  }

  private contacts({ from, to }: LineRange): number {
    let count = 0;
    for (let line = from; line < to; line++) {
      const text = this.text(line);
      if (isContact(text)) count += Math.max(1, contactCount(text));
    }
    return count;
  }

  /** Something that only a signature holds: two contacts, or a name, position or institution beside one. */
  private isStrong(range: LineRange): boolean {
    const contacts = this.contacts(range);
    if (contacts >= 2) return true;
    const told = (line: number) =>
      nameOfSender(this.text(line), this.sender) === 'full' ||
      namesPosition(this.text(line)) ||
      namesInstitution(this.text(line));
    return contacts + (this.some(range, told) ? 1 : 0) >= 2 || this.some(range, (line) => this.isFooter(line));
  }

  private byMarks(segment: LineRange): void {
    const found: LineRange[] = [];
    for (const mark of this.rendering.marks) {
      if (mark.role !== 'signature' || mark.line < segment.from || mark.line >= segment.to) continue;
      const to = mark.name === '_mailautosig' ? segment.to : Math.min(mark.endLine, segment.to);
      const last = found[found.length - 1];
      if (to > mark.line && (!last || mark.line >= last.to)) found.push({ from: mark.line, to });
    }
    for (let line = segment.to - 1; line >= segment.from && found.length === 0; line--) {
      if (!this.isDelimiter(line)) continue;
      this.accept({ from: line + 1, to: segment.to }, segment);
      return;
    }
    for (const range of found) this.accept(range, segment);
  }

  /** Takes a range that the markup calls a signature, if what stands there is one: the ids lie. */
  private accept(range: LineRange, segment: LineRange): boolean {
    const postscript = this.firstPostscript(range);
    const to = postscript < 0 ? range.to : postscript;
    const inside = this.startInside({ from: range.from, to });
    if (inside >= to) return false;
    const above = this.extendUp(inside, segment);
    const from = this.isDelimiter(above) ? above + 1 : above;
    const signature = { from, to };
    const below = { from: to, to: segment.to };
    const written = this.some(below, (line) => !this.isFooter(line) && !isPostscript(this.text(line)));
    if (written && !this.isStrong(signature)) return false;
    if (from - 1 >= segment.from && this.isDelimiter(from - 1)) this.delimiters.push(from - 1);
    this.take(signature, segment);
    return true;
  }

  /** The line that mail programs put above a signature (RFC 3676 4.3). */
  private isDelimiter(line: number): boolean {
    return /^[-–—]{2}$/.test(this.text(line));
  }

  private firstPostscript({ from, to }: LineRange): number {
    for (let line = from; line < to; line++) if (isPostscript(this.text(line))) return line;
    return -1;
  }

  /** Inside a range that may begin with the author's words: the line after the last closing line or sentence. */
  private startInside({ from, to }: LineRange): number {
    for (let line = to - 2; line >= from; line--) {
      if (isClosingLine(this.text(line)) && this.contacts({ from, to: line }) < 2) return this.afterClosing(line, to);
    }
    let anchor = from;
    while (anchor < to && !this.isAnchor(anchor)) anchor++;
    for (let line = Math.min(anchor, to) - 1; line >= from; line--) if (this.isProse(line)) return line + 1;
    return anchor === to && from === to - 1 && isClosingLine(this.text(from)) ? to : from;
  }

  private afterClosing(closing: number, to: number): number {
    const next = closing + 1;
    return next < to && continuesClosing(this.text(next)) ? next + 1 : next;
  }

  private isAnchor(line: number): boolean {
    const text = this.text(line);
    return !this.isProse(line) && (isContact(text) || nameOfSender(text, this.sender) === 'full');
  }

  /** A name or contacts typed between the closing line and the inserted block belong to the signature too. */
  private extendUp(from: number, segment: LineRange): number {
    for (let line = from - 1; line >= Math.max(segment.from, from - 6); line--) {
      const text = this.text(line);
      if (isClosingLine(text)) {
        return this.afterClosing(line, from);
      }
      if (this.isProse(line)) return from;
    }
    return from;
  }

  /** Without any sign in the markup: below the closing line, or a run of contacts at the end, or the sender's bare name. */
  private byWords(segment: LineRange): void {
    const postscript = this.firstPostscript(segment);
    if (postscript > segment.from && this.byWordsWithin({ from: segment.from, to: postscript }, segment)) return;
    this.byWordsWithin(segment, segment);
  }

  private byWordsWithin(range: LineRange, segment: LineRange): boolean {
    const signature = this.highest
      ? (this.belowFirstClosing(range) ?? this.belowFirstName(range))
      : (this.belowClosing(range) ?? this.contactRun(range) ?? this.belowName(range));
    if (!signature) return false;
    this.take(signature, segment);
    return true;
  }

  private belowClosing({ from, to }: LineRange): LineRange | null {
    for (let closing = to - 2; closing >= Math.max(from, to - FAR_ENOUGH); closing--) {
      if (!isClosingLine(this.text(closing)) || this.closesSignature(closing, from)) continue;
      const head = this.headBelow(closing, to);
      const rest = this.some({ from: head.to, to }, (line) => !this.isFooter(line));
      if (head.to > head.from && (!rest || this.tellsSender(head))) return head;
    }
    return null;
  }

  private belowFirstClosing({ from, to }: LineRange): LineRange | null {
    let last: LineRange | null = null;
    for (let closing = from; closing < to - 1; closing++) {
      if (!isClosingLine(this.text(closing))) continue;
      const head = this.headBelow(closing, to);
      if (head.to === head.from) continue;
      if (this.tellsSender(head)) return head;
      last = head.to === to ? head : null;
    }
    return last;
  }

  private belowFirstName({ from, to }: LineRange): LineRange | null {
    for (let line = from; line < to; line++) {
      if (nameOfSender(this.text(line), this.sender) === 'full') return { from: line, to: this.fittingFrom(line, to) };
    }
    return null;
  }

  /** The short lines below a closing line. */
  private headBelow(closing: number, to: number): LineRange {
    const from = this.afterClosing(closing, to);
    return { from, to: this.fittingFrom(from, to) };
  }

  private fittingFrom(from: number, to: number): number {
    let end = from;
    while (end < to && end - from < MOST_LINES && this.fits(end)) end++;
    return end;
  }

  private tellsSender(range: LineRange): boolean {
    return this.isStrong(range) || this.some(range, (line) => nameOfSender(this.text(line), this.sender) !== null);
  }

  /** A wish at the foot of a signature („Jauku dienu!”) is no closing line of the letter. */
  private closesSignature(line: number, from: number): boolean {
    let above = line;
    while (above > from && !isClosingLine(this.text(above - 1)) && this.fits(above - 1)) above--;
    const block = { from: above, to: line };
    return above > from && isClosingLine(this.text(above - 1)) && this.contacts(block) >= 2;
  }

  private fits(line: number): boolean {
    const { start, end } = this.rendering.lines[line] ?? { start: 0, end: 0 };
    if (this.isFooter(line)) return true;
    if (this.isProse(line) || isPostscript(this.text(line))) return false;
    return end - start <= LONGEST_LINE || contactCount(this.text(line)) >= 2;
  }

  private contactRun({ from, to }: LineRange): LineRange | null {
    let end = to;
    while (end > from && this.isFooter(end - 1)) end--;
    let start = end;
    while (start > from && end - start < MOST_LINES && this.fits(start - 1)) {
      if (this.rendering.lines[start - 1]?.kind === 'list-item' && !isContact(this.text(start - 1))) break;
      start--;
    }
    // A block of lines above an empty line is taken along only when it tells something.
    for (let line = end - 1; line > start; line--) {
      const upper = { from: start, to: line };
      if (
        (this.rendering.lines[line]?.gap ?? 0) > 0 &&
        this.contacts({ from: line, to: end }) >= 2 &&
        !this.isTelling(upper)
      ) {
        start = line;
      }
    }
    return this.contacts({ from: start, to: end }) >= 2 ? { from: start, to } : null;
  }

  private isTelling(range: LineRange): boolean {
    return this.some(range, (line) => {
      const text = this.text(line);
      return isContact(text) || namesPosition(text) || nameOfSender(text, this.sender) !== null;
    });
  }

  /** The sender's own name, full or first, with short lines below it; or a program's advertisement alone. */
  private belowName({ from, to }: LineRange): LineRange | null {
    let end = to;
    while (end > from && this.isFooter(end - 1)) end--;
    for (let line = end - 1; line > from && line >= end - MOST_LINES && this.fits(line); line--) {
      if (nameOfSender(this.text(line), this.sender) !== null) return { from: line, to };
    }
    return end < to ? { from: end, to } : null;
  }

  /** Books a signature and decides about the lines below it. */
  private take(signature: LineRange, segment: LineRange): void {
    let { to } = signature;
    while (to < segment.to && this.isFooter(to)) to++;
    this.lines.push({ from: signature.from, to });
    this.signatures++;
    const nothingAbove = !this.some({ from: segment.from, to: signature.from }, (line) => this.isProse(line));
    const postscript = this.firstPostscript({ from: to, to: segment.to });
    const doubtfulTo = postscript < 0 ? segment.to : postscript;
    if (doubtfulTo > to && !nothingAbove) this.doubtful.push({ from: to, to: doubtfulTo });
    // A footer below a postscript is a footer still.
    let footer = segment.to;
    while (footer > Math.max(to, doubtfulTo) && this.isFooter(footer - 1)) footer--;
    if (footer < segment.to && footer >= doubtfulTo) this.lines.push({ from: footer, to: segment.to });
  }
}
