import { Tokenizer } from 'htmlparser2';
import type { Body } from '../draft';
import type { Link } from '../lines';
import type { Rendering } from '../rendering';
import {
  type Mark,
  OPEN,
  recogniseClass,
  recogniseElement,
  recogniseName,
  recogniseStyle,
  type Sign,
} from '../zones/marks';
import { BLOCK_ONLY, type Effect, INLINE, type OpenLink } from './effect';
import { ElementStack } from './element-stack';
import { GrowingIntegers } from './growing-integers';
import { type ElementKind, elementKind } from './html-elements';
import { memo } from './memo';
import { type OpenRow, RenderingBuilder } from './rendering-builder';
import { effectOfStyle, PLAIN_STYLE } from './style-effect';
import { AttributeCollector, type TagAttributes } from './tag-attributes';

const LONGEST_SOURCE = 300;

/** Renders an HTML body; never throws, in time linear in its length. */
export function scanHtml(body: Body): Rendering {
  const scanner = new HtmlScanner(body.source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, scanner);
  tokenizer.write(body.source);
  tokenizer.end();
  return scanner.finish(body);
}

/** Receives the tokenizer's events (offsets into the source) and writes them into a rendering. */
class HtmlScanner {
  private readonly builder: RenderingBuilder;
  private readonly stack: ElementStack<Effect>;
  private readonly links: Link[] = [];
  private readonly markup = new GrowingIntegers();
  private readonly styles = memo(effectOfStyle);
  private readonly signOfClass = memo(recogniseClass);
  private readonly isListClass = memo((value) => /(?:^|[\s_])MsoList/.test(value));
  private readonly signOfStyle = memo(recogniseStyle);
  /** End of the last event. */
  private cursor = 0;
  private node = 0;
  private hidden = 0;
  private preformatted = 0;
  private lists = 0;
  private headings = 0;
  private link: OpenLink | null = null;
  private readonly rows: OpenRow[] = [];
  private tagStart = 0;
  private tag = '';
  private readonly collector: AttributeCollector;

  constructor(private readonly source: string) {
    this.builder = new RenderingBuilder(source);
    this.collector = new AttributeCollector(source);
    this.stack = new ElementStack<Effect>((element) => this.leave(element.state));
  }

  ontext(start: number, end: number): void {
    // The tokenizer gives -1 when the source ends inside an end tag.
    if (start < this.cursor) return;
    this.skipTo(start);
    if (this.hidden === 0) this.builder.literal(start, end, this.node);
    this.cursor = end;
  }

  ontextentity(codePoint: number, end: number): void {
    const second = end === this.cursor;
    const start = this.source.lastIndexOf('&', end - 1);
    if (!second) this.skipTo(start);
    if (this.hidden === 0) {
      if (second) this.builder.secondCharacter(codePoint, start, end, this.node);
      else this.builder.character(codePoint, start, end, this.node);
    }
    this.cursor = end;
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tag = this.source.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.collector.reset();
  }

  onattribname(start: number, end: number): void {
    this.collector.onName(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.collector.onData(start, end);
  }

  onattribentity(codePoint: number): void {
    this.collector.onEntity(codePoint);
  }

  onattribend(): void {
    this.collector.onEnd();
  }

  onopentagend(end: number): void {
    this.endMarkup(end + 1);
    this.open(elementKind(this.tag), this.collector.attributes);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const bracket = this.source.indexOf('>', end);
    this.endMarkup(bracket < 0 ? this.source.length : bracket + 1);
    const name = this.source.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (name === 'br') this.builder.lineBreak();
    else if (!this.stack.leave(elementKind(name)) && name === 'p') this.builder.blockBreak();
  }

  oncomment(_start: number, end: number): void {
    this.endMarkup(end + 1);
  }

  oncdata(_start: number, end: number): void {
    this.endMarkup(end + 1);
  }

  ondeclaration(_start: number, end: number): void {
    this.endMarkup(end + 1);
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.endMarkup(end + 1);
  }

  onend(): void {
    this.stack.leaveAll();
  }

  finish(body: Body): Rendering {
    const { builder } = this;
    const text = builder.finish();
    return {
      body,
      text,
      lines: builder.lines,
      runs: builder.runs,
      marks: builder.marks,
      links: this.links,
      pictures: builder.pictures,
      markup: this.markup.toArray(),
    };
  }

  /** Markup always begins where the last event ended: what the tokenizer passes over in silence (`</>`) belongs to it. */
  private endMarkup(end: number): void {
    this.markup.push(this.cursor);
    this.markup.push(end);
    this.cursor = end;
    this.node++;
  }

  private skipTo(start: number): void {
    if (start > this.cursor) this.endMarkup(start);
  }

  private open(kind: ElementKind, attributes: TagAttributes): void {
    const { builder, stack } = this;
    const { name } = kind;
    stack.prepare(kind);
    if (name === 'br') {
      if (this.hidden === 0) builder.lineBreak();
      return;
    }
    const style = attributes.style ? this.styles(attributes.style) : PLAIN_STYLE;
    const hidden = kind.hidden || style.hides || attributes.hidden !== undefined;
    const sign = hidden || this.hidden > 0 ? null : this.signOf(name, attributes);
    const block = kind.block || style.block;
    const breaks = block || sign?.role === 'history' || sign?.role === 'separator';
    if (breaks && this.hidden === 0) builder.blockBreak();
    if (name === 'img' && this.hidden === 0 && !hidden) this.picture(attributes);
    const mark = sign ? this.mark(sign) : null;
    const preformatted = style.keepsSpace || kind.preformatted;
    const list = name === 'li' || style.list || (attributes.class !== undefined && this.isListClass(attributes.class));
    const { heading } = kind;
    const row = name === 'tr' ? builder.openRow() : null;
    const link = name === 'a' && attributes.href !== undefined ? this.openLink(attributes.href) : null;
    const plain = !(hidden || preformatted || list || heading || row || mark || link);
    const effect = plain
      ? block
        ? BLOCK_ONLY
        : INLINE
      : { block, hidden, preformatted, list, heading, row, mark, link };
    if (!stack.enter(kind, effect)) {
      if (mark) this.endMark(mark);
      return;
    }
    if (effect.hidden) this.hidden++;
    if (effect.preformatted) this.preformatted++;
    if (effect.list) this.lists++;
    if (effect.heading) this.headings++;
    if (effect.row) this.rows.push(effect.row);
    if (name === 'td' || name === 'th') this.rows[this.rows.length - 1]?.cells.push(builder.lines.length);
    this.inherit();
  }

  private leave(effect: Effect): void {
    const { builder } = this;
    if (effect.block && this.hidden === 0) builder.blockBreak();
    if (effect.link) this.closeLink(effect.link);
    if (effect.mark) this.endMark(effect.mark);
    if (effect.row) {
      builder.closeRow(effect.row);
      this.rows.splice(this.rows.lastIndexOf(effect.row), 1);
    }
    if (effect.hidden) this.hidden--;
    if (effect.preformatted) this.preformatted--;
    if (effect.list) this.lists--;
    if (effect.heading) this.headings--;
    this.inherit();
  }

  private inherit(): void {
    this.builder.preformatted = this.preformatted > 0;
    this.builder.kind = this.lists > 0 ? 'list-item' : this.headings > 0 ? 'heading' : 'paragraph';
  }

  /** An id or an anchor's name tells most, then a class, then the element itself and its style. */
  private signOf(name: string, attributes: TagAttributes): Sign | null {
    const named = attributes.id || attributes.name ? recogniseName(attributes) : null;
    if (named) return named;
    const byClass = attributes.class ? this.signOfClass(attributes.class) : null;
    if (byClass) return byClass;
    return recogniseElement(name, attributes) ?? (attributes.style ? this.signOfStyle(attributes.style) : null);
  }

  private mark(sign: Sign): Mark {
    const { marks, lines } = this.builder;
    const line = lines.length;
    // Several rules above one line are one separator.
    const last = marks[marks.length - 1];
    if (sign.role === 'separator' && last?.name === sign.name && last.line === line) return last;
    const { role, name } = sign;
    const [sourceStart, sourceEnd] = [this.tagStart, this.source.length];
    const mark = { role, name, line, endLine: OPEN, sourceStart, sourceEnd };
    this.builder.marks.push(mark);
    return mark;
  }

  private endMark(mark: Mark): void {
    mark.endLine = this.builder.lines.length + (this.builder.inLine ? 1 : 0);
    mark.sourceEnd = this.cursor;
  }

  private openLink(href: string): OpenLink {
    if (this.link) this.closeLink(this.link);
    this.link = { start: this.builder.offset, href: href.trim(), open: true };
    return this.link;
  }

  private closeLink(link: OpenLink): void {
    if (!link.open) return;
    link.open = false;
    if (this.link === link) this.link = null;
    const end = Math.max(link.start, this.builder.shown);
    this.links.push({ start: link.start, end, href: link.href });
  }

  private picture(attributes: TagAttributes): void {
    const { builder } = this;
    builder.pictures.push({
      at: builder.offset,
      line: builder.lines.length,
      alone: !builder.inLine,
      alt: attributes.alt?.trim() ?? '',
      source: (attributes.src ?? '').slice(0, LONGEST_SOURCE),
      href: this.link?.href ?? null,
      sourceStart: this.tagStart,
    });
  }
}
