import { lineAt, lineText, type Rendering } from '../rendering';
import type { Sender } from '../sender';
import type { LineRange } from './line-range';
import { continuesClosing } from './line-signs';
import { LineTraits } from './line-traits';

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
/** How many lines are looked at for a signature, and how many elements that call themselves one. */
const FAR_ENOUGH = 300;
const MOST_ELEMENTS = 10;
const ABOVE_CLOSING = 60;

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
  private readonly traits: LineTraits;
  private readonly lines: LineRange[] = [];
  private signatures = 0;
  private readonly delimiters: number[] = [];
  private readonly doubtful: LineRange[] = [];

  constructor(
    private readonly rendering: Rendering,
    sender: Sender,
    private readonly highest: boolean,
  ) {
    this.traits = new LineTraits(rendering, sender);
  }

  find(segments: readonly LineRange[]): SignatureZone {
    for (const segment of segments) this.byMarks(segment);
    for (let index = segments.length - 1; index >= 0 && this.signatures === 0; index--) {
      const segment = segments[index];
      if (segment) this.byWords(segment);
    }
    const { lines, signatures, delimiters, doubtful } = this;
    return { lines, signatures, delimiters, doubtful };
  }

  private some({ from, to }: LineRange, test: (line: number) => boolean): boolean {
    for (let line = from; line < to; line++) if (test(line)) return true;
    return false;
  }

  private contacts({ from, to }: LineRange): number {
    let count = 0;
    for (let line = from; line < to; line++) count += this.traits.contacts(line);
    return count;
  }

  /** Something that only a signature holds: two contacts, or a name, position or institution beside one. */
  private isStrong(range: LineRange): boolean {
    const { traits } = this;
    const contacts = this.contacts(range);
    if (contacts >= 2) return true;
    const told = (line: number) =>
      traits.sender(line) === 2 || traits.position(line) === 1 || traits.institution(line) === 1;
    return contacts + (this.some(range, told) ? 1 : 0) >= 2 || this.some(range, (line) => traits.footer(line) === 1);
  }

  private tellsSender(range: LineRange): boolean {
    return this.isStrong(range) || this.some(range, (line) => this.traits.sender(line) > 0);
  }

  private byMarks(segment: LineRange): void {
    const found: LineRange[] = [];
    for (const mark of this.rendering.marks) {
      if (mark.role !== 'signature' || mark.line < segment.from || mark.line >= segment.to) continue;
      const to = mark.name === '_mailautosig' ? segment.to : Math.min(mark.endLine, segment.to);
      const last = found[found.length - 1];
      if (to > mark.line && (!last || mark.line >= last.to)) found.push({ from: mark.line, to });
      if (found.length === MOST_ELEMENTS) break;
    }
    for (const range of found) this.accept(range, segment);
    if (found.length > 0) return;
    for (let line = segment.to - 1; line >= Math.max(segment.from, segment.to - FAR_ENOUGH); line--) {
      if (!this.isDelimiter(line)) continue;
      this.accept({ from: line + 1, to: segment.to }, segment);
      return;
    }
  }

  /** Takes a range that the markup calls a signature, if what stands there is one: the ids lie. */
  private accept(range: LineRange, segment: LineRange): void {
    const postscript = this.firstPostscript(range);
    const to = postscript < 0 ? range.to : postscript;
    const inside = this.startInside({ from: Math.max(range.from, to - FAR_ENOUGH), to });
    if (inside >= to) return;
    const above = this.extendUp(inside, segment);
    const from = this.isDelimiter(above) ? above + 1 : above;
    const signature = { from, to };
    const below = { from: to, to: Math.min(segment.to, to + FAR_ENOUGH) };
    const written = this.some(below, (line) => this.traits.footer(line) === 0 && this.traits.postscript(line) === 0);
    if (written && !this.isStrong(signature)) return;
    if (from - 1 >= segment.from && this.isDelimiter(from - 1)) this.delimiters.push(from - 1);
    this.take(signature, segment);
  }

  /** The line that mail programs put above a signature (RFC 3676 4.3). */
  private isDelimiter(line: number): boolean {
    return /^[-–—]{2}$/.test(lineText(this.rendering, line, 5));
  }

  private firstPostscript({ from, to }: LineRange): number {
    for (let line = from; line < to; line++) if (this.traits.postscript(line) === 1) return line;
    return -1;
  }

  /** Inside a range that may begin with the author's words: the line after the last closing line or sentence. */
  private startInside({ from, to }: LineRange): number {
    const { traits } = this;
    // A wish at the foot of a signature, below its contacts, closes no letter.
    let contacts = this.contacts({ from, to: Math.max(from, to - 1) });
    for (let line = to - 2; line >= from; line--) {
      contacts -= traits.contacts(line);
      if (traits.closing(line) === 1 && contacts < 2) return this.afterClosing(line, to);
    }
    let anchor = from;
    while (anchor < to && !this.isAnchor(anchor)) anchor++;
    for (let line = Math.min(anchor, to) - 1; line >= from; line--) if (traits.prose(line) === 1) return line + 1;
    return anchor === to && from === to - 1 && traits.closing(from) === 1 ? to : from;
  }

  private afterClosing(closing: number, to: number): number {
    const next = closing + 1;
    return next < to && continuesClosing(lineText(this.rendering, next)) ? next + 1 : next;
  }

  private isAnchor(line: number): boolean {
    return this.traits.prose(line) === 0 && (this.traits.contacts(line) > 0 || this.traits.sender(line) === 2);
  }

  /** A name or contacts typed between the closing line and the inserted block belong to the signature too. */
  private extendUp(from: number, segment: LineRange): number {
    for (let line = from - 1; line >= Math.max(segment.from, from - 6); line--) {
      if (this.traits.closing(line) === 1) return this.afterClosing(line, from);
      if (this.traits.prose(line) === 1) return from;
    }
    return from;
  }

  /** Without any sign in the markup: below the closing line, or a run of contacts at the end, or the sender's bare name. */
  private byWords(segment: LineRange): void {
    const postscript = this.firstPostscript(segment);
    const above = { from: segment.from, to: Math.max(segment.from, postscript) };
    const signature = this.signatureIn(above) ?? this.signatureIn(segment);
    if (signature) this.take(signature, segment);
  }

  private signatureIn(range: LineRange): LineRange | null {
    if (this.highest) {
      const top = { from: range.from, to: Math.min(range.to, range.from + FAR_ENOUGH) };
      return this.belowFirstClosing(top) ?? this.belowFirstName(top);
    }
    return this.belowClosing(range) ?? this.contactRun(range) ?? this.belowName(range);
  }

  private belowClosing({ from, to }: LineRange): LineRange | null {
    for (let closing = to - 2; closing >= Math.max(from, to - ABOVE_CLOSING); closing--) {
      if (this.traits.closing(closing) === 0 || this.closesSignature(closing, from)) continue;
      const head = this.headBelow(closing, to);
      const rest = this.some({ from: head.to, to }, (line) => this.traits.footer(line) === 0);
      if (head.to === head.from) continue;
      if (this.tellsSender(head) || (!rest && this.maySign(closing, head))) return head;
    }
    return null;
  }

  /** Whether short lines below a closing line are a signature although they tell no one in particular. */
  private maySign(closing: number, { from, to }: LineRange): boolean {
    const { traits } = this;
    if (traits.formalClosing(closing) === 1 || traits.name(from) === 1) return true;
    return this.some({ from, to }, (line) => traits.position(line) === 1 || traits.institution(line) === 1);
  }

  private belowFirstClosing({ from, to }: LineRange): LineRange | null {
    const { traits } = this;
    let last: LineRange | null = null;
    for (let closing = from; closing < to - 1; closing++) {
      if (traits.closing(closing) === 0) continue;
      const head = this.headBelow(closing, to);
      // A letter may say thanks, and give contacts, long before it closes.
      if (head.to === head.from || this.some(head, (line) => traits.closing(line) === 1)) continue;
      if (this.some(head, (line) => traits.sender(line) > 0)) return head;
      if (traits.formalClosing(closing) === 1 && this.isStrong(head)) return head;
      last = head.to === to && this.maySign(closing, head) ? head : null;
    }
    return last;
  }

  private belowFirstName({ from, to }: LineRange): LineRange | null {
    for (let line = from; line < to; line++) {
      if (this.traits.sender(line) === 2) return { from: line, to: this.fittingFrom(line, to) };
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
    while (end < to && end - from < MOST_LINES && this.traits.fits(end) === 1) end++;
    return end;
  }

  /** A wish at the foot of a signature („Jauku dienu!”) is no closing line of the letter. */
  private closesSignature(line: number, from: number): boolean {
    const { traits } = this;
    const top = Math.max(from, line - MOST_LINES);
    let above = line;
    while (above > top && traits.closing(above - 1) === 0 && traits.fits(above - 1) === 1) above--;
    const block = { from: above, to: line };
    return above > from && traits.closing(above - 1) === 1 && this.contacts(block) >= 2;
  }

  /** Where the footers at the end of a range begin. */
  private footersFrom({ from, to }: LineRange): number {
    let end = to;
    while (end > Math.max(from, to - FAR_ENOUGH) && this.traits.footer(end - 1) === 1) end--;
    return end;
  }

  private contactRun({ from, to }: LineRange): LineRange | null {
    const end = this.footersFrom({ from, to });
    let start = end;
    while (start > from && end - start < MOST_LINES && this.traits.fits(start - 1) === 1) {
      if (lineAt(this.rendering, start - 1).kind === 'list-item' && this.traits.contacts(start - 1) === 0) break;
      start--;
    }
    // A block of lines above an empty line is taken along only when it tells something.
    for (let line = end - 1; line > start; line--) {
      if (lineAt(this.rendering, line).gap === 0 || this.contacts({ from: line, to: end }) < 2) continue;
      if (!this.isTelling({ from: start, to: line })) start = line;
    }
    return this.contacts({ from: start, to: end }) >= 2 ? { from: start, to } : null;
  }

  private isTelling(range: LineRange): boolean {
    const { traits } = this;
    return this.some(
      range,
      (line) => traits.contacts(line) > 0 || traits.position(line) === 1 || traits.sender(line) > 0,
    );
  }

  /** The sender's own name, full or first, with short lines below it; or a program's advertisement alone. */
  private belowName({ from, to }: LineRange): LineRange | null {
    const end = this.footersFrom({ from, to });
    for (let line = end - 1; line > from && line >= end - MOST_LINES && this.traits.fits(line) === 1; line--) {
      if (this.traits.sender(line) > 0) return { from: line, to };
    }
    return end < to ? { from: end, to } : null;
  }

  /** Books a signature and decides about the lines below it. */
  private take(signature: LineRange, segment: LineRange): void {
    let { to } = signature;
    while (to < Math.min(segment.to, signature.to + FAR_ENOUGH) && this.traits.footer(to) === 1) to++;
    this.lines.push({ from: signature.from, to });
    this.signatures++;
    const above = { from: Math.max(segment.from, signature.from - FAR_ENOUGH), to: signature.from };
    const written = this.some(above, (line) => this.traits.prose(line) === 1);
    const postscript = this.firstPostscript({ from: to, to: segment.to });
    const doubtfulTo = postscript < 0 ? segment.to : postscript;
    if (doubtfulTo > to && written) this.doubtful.push({ from: to, to: doubtfulTo });
    // A footer below a postscript is a footer still.
    const footer = this.footersFrom({ from: Math.max(to, doubtfulTo), to: segment.to });
    if (footer < segment.to) this.lines.push({ from: footer, to: segment.to });
  }
}
