import type { TokenizerCallbacks } from 'htmlparser2';
import { entityAt, entityNames } from '../mail/source/html-entities';

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

const NAMES = entityNames();

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
    readDocument(this.source, this.events);
  }
}

function readDocument(source: string, events: TokenizerCallbacks): void {
  const { length } = source;
  /** Where reading stands. */
  let at = 0;
  /** Where the text begins that has not been given yet. */
  let text = 0;

  const giveText = (end: number): void => {
    if (text < end) events.ontext(text, end);
    text = end;
  };
  const goTo = (offset: number): void => {
    at = offset;
    text = offset;
  };
  /** Offset of the first character of a class from an offset on, or -1; from -1 on there is none. */
  const find = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    const found = from < 0 ? null : pattern.exec(source);
    return found ? found.index : -1;
  };
  /** Offset of a text from an offset on, or the document's end. */
  const upTo = (sign: string, from: number): number => {
    const offset = source.indexOf(sign, from);
    return offset < 0 ? length : offset;
  };

  const character = (): void => {
    const entity = source.charAt(at) === '&' ? entityAt(NAMES, source, at, false) : null;
    if (entity) {
      giveText(at);
      goTo(entity.end);
      events.ontextentity(entity.codePoint, entity.end);
    } else at++;
  };

  const value = (start: number, end: number): void => {
    let data = start;
    for (let index = start; index < end; index++) {
      const entity = source.charAt(index) === '&' ? entityAt(NAMES, source, index, true) : null;
      if (!entity) continue;
      if (data < index) events.onattribdata(data, index);
      events.onattribentity(entity.codePoint);
      data = entity.end;
      index = data - 1;
    }
    events.onattribdata(data, end);
  };

  /** False when the document ends inside. */
  const attribute = (start: number): boolean => {
    const end = find(END_OF_ATTRIBUTE_NAME, start + 1);
    if (end < 0) return false;
    events.onattribname(start, end);
    at = find(NO_SPACE, end);
    if (source.charAt(at) !== '=') {
      events.onattribend(NO_VALUE, end);
      return true;
    }
    const first = find(NO_SPACE, at + 1);
    const quote = source.charAt(first);
    if (quote === '"' || quote === "'") {
      at = source.indexOf(quote, first + 1) + 1;
      if (at === 0) return false;
      value(first + 1, at - 1);
      events.onattribend(QUOTED[quote], at);
      return true;
    }
    at = find(END_OF_BARE_VALUE, first);
    if (at < 0) return false;
    value(first, at);
    events.onattribend(UNQUOTED, at);
    return true;
  };

  /** Reads up to the `>` of an open tag; false when the document ends before: then there was no tag. */
  const attributes = (): boolean => {
    for (;;) {
      at = find(NO_SPACE, at);
      const slash = source.charAt(at) === '/';
      if (slash) at = find(NO_SPACE, at + 1);
      if (source.charAt(at) === '>') {
        if (slash) events.onselfclosingtag(at);
        else events.onopentagend(at);
        return true;
      }
      if (slash) continue;
      if (at < 0 || !attribute(at)) return false;
    }
  };

  const closeTag = (start: number, end: number): void => {
    events.onclosetag(start, end);
    goTo(upTo('>', end) + 1);
  };

  /** The content of an element that holds nothing but text. */
  const content = (name: string): void => {
    const endTag = `</${name}`;
    while (at < length) {
      const start = at;
      let matched = 0;
      while (matched < endTag.length && source.charAt(start + matched).toLowerCase() === endTag.charAt(matched))
        matched++;
      const end = start + matched;
      if (matched === endTag.length && find(END_OF_NAME, end) === end) {
        giveText(start);
        closeTag(start + 2, end);
        return;
      }
      if (matched === 0 && ESCAPABLE_TEXT.test(name)) character();
      // As in the library, the sign that breaks off an end tag begins nothing, unless it is another `<`.
      else at = matched === endTag.length || (matched > 0 && source.charAt(end) === '<') ? end : end + 1;
    }
  };

  const openTag = (start: number): void => {
    const end = find(END_OF_NAME, start);
    if (end >= 0) events.onopentagname(start, end);
    at = end;
    if (!attributes()) {
      // A tag that the document's end cuts off is none.
      goTo(length);
      return;
    }
    goTo(at + 1);
    const name = source.slice(start, Math.min(end, start + 10)).toLowerCase();
    if (RAW_TEXT.test(name) || ESCAPABLE_TEXT.test(name)) content(name);
    else if (name === 'plaintext') at = length;
  };

  /** What is no text of the document, up to the next `>`: a comment, and what HTML takes for one (`<?…>`, `<!…>`, `</3>`). */
  const comment = (start: number, end: number): void => {
    events.oncomment(start, end, 0);
    goTo(end + 1);
  };

  const endTag = (start: number): void => {
    const sign = source.charAt(start);
    if (sign === '') at = start;
    else if (sign === '>') goTo(start + 1);
    else if (!LETTER.test(sign)) comment(start, upTo('>', start + 1));
    else {
      const end = find(END_OF_NAME, start);
      if (end < 0) goTo(length);
      else closeTag(start, end);
    }
  };

  const declaration = (start: number): void => {
    DOCTYPE.lastIndex = start;
    if (source.startsWith('--', start)) {
      const from = start + 2;
      const abrupt = /^-?>/.exec(source.slice(from, from + 2));
      END_OF_COMMENT.lastIndex = from;
      const closing = END_OF_COMMENT.exec(source);
      if (abrupt) comment(from, from + abrupt[0].length - 1);
      else comment(from, closing ? closing.index + closing[0].length - 1 : length);
    } else if (source.startsWith('[CDATA[', start)) {
      const end = upTo(']]>', start + 7);
      if (end === length) events.oncomment(start, length, 0);
      else events.oncdata(start + 7, end + 2, 2);
      goTo(end + 3);
    } else if (DOCTYPE.test(source)) {
      const end = upTo('>', start);
      if (end < length) events.ondeclaration(start, end);
      goTo(end + 1);
    } else comment(start, upTo('>', start));
  };

  while (at < length) {
    if (source.charAt(at) !== '<') {
      character();
      continue;
    }
    giveText(at);
    const start = at + 1;
    const sign = source.charAt(start);
    if (LETTER.test(sign)) openTag(start);
    else if (sign === '/') endTag(start + 1);
    else if (sign === '!') declaration(start + 1);
    else if (sign === '?') comment(start, upTo('>', start + 1));
    else at = start;
  }
  giveText(length);
  events.onend();
}
