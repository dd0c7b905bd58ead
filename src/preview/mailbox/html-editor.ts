import type { BodyEditor, Coercion } from './body-editor';
import { type HtmlSource, readHtmlSource, writeHtmlSource } from './html-source';
import { PLACEHOLDER_PICTURE } from './placeholder-picture';

/** Where the editor notes the real address of a picture that is drawn as a placeholder: samples carry none, the web is not asked. */
const REAL_SOURCE = 'data-real-source';

/** What the mail's own styles do not say. */
const READING_STYLE = `
  body { margin: 0; padding: 12px 16px 24px; min-height: 240px; font: 11pt Aptos, Calibri, "Segoe UI", sans-serif; overflow-wrap: anywhere; outline: none; }
  img { max-width: 100%; }
  a { cursor: pointer; }
`;

/** A formatted body in a page of its own, so that the mail's styles stay inside and nothing of it can run. */
export class HtmlEditor implements BodyEditor {
  readonly format = 'html';
  readonly #page: Document;
  #head = '';
  #attributes: ReadonlyMap<string, string> = new Map();
  #entered = false;

  /** @param page the document of a frame that may not run scripts */
  constructor(page: Document, changed: () => void) {
    this.#page = page;
    const view = page.defaultView;
    if (view) {
      const style = new view.CSSStyleSheet();
      style.replaceSync(READING_STYLE);
      page.adoptedStyleSheets = [style];
    }
    page.designMode = 'on';
    page.addEventListener('focusin', () => this.#enter());
    page.addEventListener('mousedown', () => this.#enter());
    page.addEventListener('input', changed);
  }

  read(): string {
    // In a document that is not shown nothing is fetched.
    const copy = document.implementation.createHTMLDocument().importNode(this.#page.body, true);
    for (const picture of copy.querySelectorAll(`img[${REAL_SOURCE}]`)) {
      picture.setAttribute('src', picture.getAttribute(REAL_SOURCE) ?? '');
      picture.removeAttribute(REAL_SOURCE);
    }
    return writeHtmlSource({ head: this.#head, bodyAttributes: this.#attributes, body: copy.innerHTML });
  }

  readText(): string {
    return this.#page.body.textContent ?? '';
  }

  write(source: string): void {
    const parts: HtmlSource = readHtmlSource(source);
    const { body, head } = this.#page;
    for (const name of this.#attributes.keys()) body.removeAttribute(name);
    for (const [name, value] of parts.bodyAttributes) body.setAttribute(name, value);
    this.#head = parts.head;
    this.#attributes = parts.bodyAttributes;
    head.innerHTML = parts.head;
    body.replaceChildren(this.#content(parts.body));
  }

  prepend(fragment: string): void {
    this.#page.body.prepend(this.#parse(fragment));
  }

  insertAtSelection(fragment: string): void {
    const selection = this.#page.getSelection();
    const range = this.#entered && selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range === null) {
      this.prepend(fragment);
      return;
    }
    const content = this.#parse(fragment);
    const last = content.lastChild;
    range.deleteContents();
    range.insertNode(content);
    if (last === null) return;
    range.setStartAfter(last);
    range.collapse(true);
  }

  selected(coercion: Coercion): string {
    const selection = this.#page.getSelection();
    if (!this.#entered || !selection || selection.rangeCount === 0) return '';
    if (coercion === 'text') return selection.toString();
    const holder = this.#page.createElement('div');
    holder.append(selection.getRangeAt(0).cloneContents());
    return holder.innerHTML;
  }

  setSignature(fragment: string): void {
    const { body } = this.#page;
    const earlier = body.querySelector('#Signature');
    const signature = this.#page.createElement('div');
    signature.id = 'Signature';
    signature.append(this.#parse(fragment));
    if (earlier) earlier.replaceWith(signature);
    else {
      const quoted = body.querySelector('#appendonsend, #divRplyFwdMsg');
      const top = quoted === null ? null : topmost(quoted, body);
      body.insertBefore(signature, top);
    }
  }

  /** Formatting from the ribbon, on the selection. */
  applyFormat(command: string, value?: string): void {
    this.#page.body.focus();
    this.#enter();
    this.#page.execCommand(command, false, value);
  }

  #enter(): void {
    this.#entered = true;
  }

  #parse(fragment: string): DocumentFragment {
    return this.#content(readHtmlSource(fragment).body);
  }

  /** Cleaned HTML as nodes. Pictures become placeholders before they could be fetched. */
  #content(html: string): DocumentFragment {
    const template = this.#page.createElement('template');
    template.innerHTML = html;
    for (const picture of template.content.querySelectorAll('img')) {
      const source = picture.getAttribute('src') ?? '';
      if (source.startsWith('data:')) continue;
      picture.setAttribute(REAL_SOURCE, source);
      picture.setAttribute('src', PLACEHOLDER_PICTURE);
    }
    return template.content;
  }
}

function topmost(element: Element, below: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== below) top = top.parentElement;
  return top;
}
