import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML element; names with their prefixes as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text between the tags, without the white space around it; "" where elements stand there. */
  readonly text: string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Element | string)[]
): Element {
  const children = content.filter((part): part is Element => typeof part !== 'string');
  const text = content.filter((part) => typeof part === 'string').join('');
  return { name, attributes, children, text };
}

/** How the library keeps the order of elements: one object a node, its attributes under `:@`. */
type LibraryNode = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ':@';
const TEXT = '#text';

/** An XML document of two-space indents, UTF-8, with a line end at its end. */
export function writeXml(root: Element): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
  });
  const declaration = { '?xml': [{ [TEXT]: '' }], [ATTRIBUTES]: { version: '1.0', encoding: 'UTF-8' } };
  return `${String(builder.build([declaration, toNode(root)])).trim()}\n`;
}

function toNode({ name, attributes, children, text }: Element): LibraryNode {
  return { [name]: text === '' ? children.map(toNode) : [{ [TEXT]: text }], [ATTRIBUTES]: attributes };
}

export type XmlReading =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly line: number; readonly column: number };

/** Reads a document; comments and the declaration are left out. */
export function readXml(source: string): XmlReading {
  const validity = XMLValidator.validate(source);
  if (validity !== true) return { ok: false, line: validity.err.line, column: validity.err.col };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes: readonly LibraryNode[] = parser.parse(source);
  const root = nodes.map(fromNode).find((found) => !found.name.startsWith('?'));
  return root ? { ok: true, root } : { ok: false, line: 1, column: 1 };
}

function fromNode(node: LibraryNode): Element {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const inner = (node[name] ?? []) as readonly LibraryNode[];
  const texts = inner.filter((child) => TEXT in child).map((child) => String(child[TEXT]));
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: inner.filter((child) => !(TEXT in child)).map(fromNode),
    text: texts.join('').trim(),
  };
}
