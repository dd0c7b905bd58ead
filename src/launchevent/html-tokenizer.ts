import type { TokenizerCallbacks } from 'htmlparser2';
import { entityAt } from './html-entities';

/** Elements whose content is text up to their own end tag, in small letters; in those of the second list references are read. */
const RAW_TEXT = /^(?:script|style|iframe|noembed|noframes|xmp)$/;
const ESCAPABLE_TEXT = /^(?:title|textarea)$/;
const LETTER = /[A-Za-z]/;
const NO_SPACE = /[^ \n\t\f\r]/g;
const END_OF_NAME = /[ \n\t\f\r/>]/g;
const END_OF_ATTRIBUTE_NAME = /[ \n\t\f\r/>=]/g;
const END_OF_BARE_VALUE = /[ \n\t\f\r>]/g;
const END_OF_COMMENT = /--!?>/g;
const DOCTYPE = /doctype/iy;

/** htmlparser2's `QuoteType`. */
const NO_VALUE = 0;
const UNQUOTED = 1;
const QUOTED = { "'": 2, '"': 3 };

/**
 * Takes the place of htmlparser2's tokenizer in the send file alone (an alias in webpack.config.js). The library and its table of
 * references would be a quarter of that file: it reads XML, and documents that come in pieces, too. This one gives the library's events
 * for a whole HTML document; a test holds it to the library. Linear in the document's length.
 */
export class Tokenizer {
  private source = '';
  /** Where reading stands. */
  private at = 0;
  /** Where the text begins that has not been given yet. */
  private text = 0;

  constructor(
    _options: unknown,
    private readonly events: TokenizerCallbacks,
  ) {}

  /** Takes the document, whole. */
  write(source: string): void {
    this.source = source;
  }

  /** Gives the document's events. */
  end(): void {
    while (this.at < this.source.length) {
      if (this.source.charAt(this.at) === '<') this.markup();
      else this.character();
    }
    this.giveText(this.source.length);
    this.events.onend();
  }

  private character(): void {
    const entity = this.source.charAt(this.at) === '&' ? entityAt(this.source, this.at, false) : null;
    if (entity) {
      this.giveText(this.at);
      this.goTo(entity.end);
      this.events.ontextentity(entity.codePoint, entity.end);
    } else this.at++;
  }

  private markup(): void {
    const start = this.at + 1;
    this.giveText(this.at);
    const sign = this.source.charAt(start);
    if (LETTER.test(sign)) this.openTag(start);
    else if (sign === '/') this.endTag(start + 1);
    else if (sign === '!') this.declaration(start + 1);
    else if (sign === '?') this.bogusComment(start, start + 1);
    else this.at = start;
  }

  private openTag(start: number): void {
    const end = this.find(END_OF_NAME, start);
    if (end >= 0) this.events.onopentagname(start, end);
    this.at = end;
    if (this.attributes()) {
      this.goTo(this.at + 1);
      const name = this.source.slice(start, Math.min(end, start + 10)).toLowerCase();
      if (RAW_TEXT.test(name) || ESCAPABLE_TEXT.test(name)) this.content(name);
      else if (name === 'plaintext') this.at = this.source.length;
    } else this.giveUp();
  }

  /** Reads up to the `>` of an open tag; false when the document ends before: then there was no tag. */
  private attributes(): boolean {
    for (;;) {
      const at = this.find(NO_SPACE, this.at);
      const sign = this.source.charAt(at);
      if (sign === '>') {
        this.at = at;
        this.events.onopentagend(at);
        return true;
      }
      if (sign === '/') {
        this.at = this.find(NO_SPACE, at + 1);
        if (this.source.charAt(this.at) !== '>') continue;
        this.events.onselfclosingtag(this.at);
        return true;
      }
      if (at < 0 || !this.attribute(at)) return false;
    }
  }

  private attribute(start: number): boolean {
    const { source, events } = this;
    const end = this.find(END_OF_ATTRIBUTE_NAME, start + 1);
    if (end < 0) return false;
    events.onattribname(start, end);
    this.at = this.find(NO_SPACE, end);
    if (source.charAt(this.at) !== '=') {
      events.onattribend(NO_VALUE, end);
      return true;
    }
    const value = this.find(NO_SPACE, this.at + 1);
    const quote = source.charAt(value);
    if (quote === '"' || quote === "'") {
      this.at = source.indexOf(quote, value + 1) + 1;
      if (this.at === 0) return false;
      this.value(value + 1, this.at - 1);
      events.onattribend(QUOTED[quote], this.at);
      return true;
    }
    this.at = value < 0 ? value : this.find(END_OF_BARE_VALUE, value);
    if (this.at < 0) return false;
    this.value(value, this.at);
    events.onattribend(UNQUOTED, this.at);
    return true;
  }

  private value(start: number, end: number): void {
    const { source, events } = this;
    let data = start;
    for (let at = start; at < end; at++) {
      const entity = source.charAt(at) === '&' ? entityAt(source, at, true) : null;
      if (!entity) continue;
      if (data < at) events.onattribdata(data, at);
      events.onattribentity(entity.codePoint);
      data = entity.end;
      at = data - 1;
    }
    events.onattribdata(data, end);
  }

  /** The content of an element that holds nothing but text. */
  private content(name: string): void {
    const { source } = this;
    const endTag = `</${name}`;
    while (this.at < source.length) {
      const start = this.at;
      let matched = 0;
      while (matched < endTag.length && source.charAt(start + matched).toLowerCase() === endTag.charAt(matched))
        matched++;
      const end = start + matched;
      if (matched === endTag.length && this.find(END_OF_NAME, end) === end) {
        this.giveText(start);
        this.closeTag(start + 2, end);
        return;
      }
      if (matched === 0 && ESCAPABLE_TEXT.test(name)) this.character();
      // As in the library, the sign that breaks off an end tag begins nothing, unless it is another `<`.
      else this.at = matched === endTag.length || (matched > 0 && source.charAt(end) === '<') ? end : end + 1;
    }
  }

  private endTag(start: number): void {
    const sign = this.source.charAt(start);
    if (sign === '') this.at = start;
    else if (sign === '>') this.goTo(start + 1);
    else if (!LETTER.test(sign)) this.bogusComment(start, start + 1);
    else {
      const end = this.find(END_OF_NAME, start);
      if (end < 0) this.giveUp();
      else this.closeTag(start, end);
    }
  }

  private closeTag(start: number, end: number): void {
    this.events.onclosetag(start, end);
    this.goTo(this.endOr(this.source.indexOf('>', end)) + 1);
  }

  private declaration(start: number): void {
    const { source, events } = this;
    DOCTYPE.lastIndex = start;
    if (source.startsWith('--', start)) this.comment(start + 2);
    else if (source.startsWith('[CDATA[', start)) {
      const end = source.indexOf(']]>', start + 7);
      if (end < 0) events.oncomment(start, source.length, 0);
      else events.oncdata(start + 7, end + 2, 2);
      this.goTo(this.endOr(end) + 3);
    } else if (DOCTYPE.test(source)) {
      const end = source.indexOf('>', start);
      if (end >= 0) events.ondeclaration(start, end);
      this.goTo(this.endOr(end) + 1);
    } else this.bogusComment(start, start);
  }

  private comment(start: number): void {
    const abrupt = /^-?>/.exec(this.source.slice(start, start + 2));
    END_OF_COMMENT.lastIndex = start;
    const closing = abrupt ?? END_OF_COMMENT.exec(this.source);
    const end = closing ? (abrupt ? start : closing.index) + closing[0].length - 1 : this.source.length;
    this.events.oncomment(start, end, 0);
    this.goTo(end + 1);
  }

  /** What HTML takes for a comment up to the next `>`: `<?…>`, `<!…>`, `</…>`. */
  private bogusComment(start: number, from: number): void {
    const end = this.endOr(this.source.indexOf('>', from));
    this.events.oncomment(start, end, 0);
    this.goTo(end + 1);
  }

  private giveText(end: number): void {
    if (this.text < end) this.events.ontext(this.text, end);
    this.text = end;
  }

  private goTo(offset: number): void {
    this.at = offset;
    this.text = offset;
  }

  /** A tag that the document's end cuts off is none. */
  private giveUp(): void {
    this.goTo(this.source.length);
  }

  /** Offset of the first character of a class from an offset on, or -1; from -1 on there is none. */
  private find(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return from < 0 ? -1 : (pattern.exec(this.source)?.index ?? -1);
  }

  private endOr(offset: number): number {
    return offset < 0 ? this.source.length : offset;
  }
}
