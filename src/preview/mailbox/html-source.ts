/** An HTML mail taken apart for the editor, cleaned as a web client cleans it. */
export interface HtmlSource {
  readonly head: string;
  readonly bodyAttributes: ReadonlyMap<string, string>;
  readonly body: string;
}

const FORBIDDEN = 'script, iframe, object, embed, form, base, link, meta[http-equiv="refresh" i]';

/** Reads a document or a fragment; what could run or fetch is dropped. */
export function readHtmlSource(source: string): HtmlSource {
  const page = new DOMParser().parseFromString(source, 'text/html');
  clean(page);
  return {
    head: page.head.innerHTML,
    bodyAttributes: new Map([...page.body.attributes].map((attribute) => [attribute.name, attribute.value])),
    body: page.body.innerHTML,
  };
}

export function writeHtmlSource({ head, bodyAttributes, body }: HtmlSource): string {
  const attributes = [...bodyAttributes].map(
    ([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  return `<html><head>${head}</head><body${attributes.join('')}>${body}</body></html>`;
}

function clean(page: Document): void {
  for (const element of page.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const runs = name.startsWith('on') || (/^(href|src|action)$/.test(name) && /^\s{0,9}javascript:/i.test(value));
      if (runs) element.removeAttribute(name);
    }
  }
}
