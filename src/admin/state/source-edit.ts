import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import {
  commentsAbove,
  eolOf,
  indentOf,
  innerIndentOf,
  lineStartOf,
  nextToken,
  restOfLine,
  written,
} from './source-layout';

/*
 * The editor's document is the policy file's own text (JSON with comments), and every change in the form is a small change of that
 * text, so that comments, order and layout of everything else stay. jsonc-parser reads the text; its own `modify` is not used, since
 * it moves the comment behind an entry to the entry that comes after it, and drops the comments beside an entry that it removes.
 * Every function expects a source that parses.
 */

/** Keys from the root of the policy file. */
export type Path = readonly (string | number)[];

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The source with `value` (JSON data) at `path`; objects on the way are made. */
export function withValue(source: string, path: Path, value: unknown): string {
  const root = rootOf(source);
  if (!root) return `${source}${written(wrapped(path, value), '', eolOf(source))}${eolOf(source)}`;
  let depth = path.length;
  let node = findNodeAtLocation(root, [...path]);
  while (!node && depth > 0) node = findNodeAtLocation(root, path.slice(0, --depth));
  if (!node) return source;
  const key = path[depth];
  if (node.type === 'object' && typeof key === 'string') {
    const inner = wrapped(path.slice(depth + 1), value);
    return apply(source, insertion(source, node, childrenOf(node).length, inner, `${JSON.stringify(key)}: `));
  }
  if (node.type === 'array' && typeof key === 'number') {
    return apply(source, insertion(source, node, childrenOf(node).length, wrapped(path.slice(depth + 1), value)));
  }
  const text = written(wrapped(path.slice(depth), value), indentOf(source, node.offset), eolOf(source));
  return apply(source, [{ from: node.offset, to: endOf(node), text }]);
}

/** The source with a new member before the `index`th of the list at `path`. */
export function withMember(source: string, path: Path, index: number, value: unknown): string {
  const root = rootOf(source);
  const list = root && findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') return withValue(source, path, [value]);
  return apply(source, insertion(source, list, Math.min(index, childrenOf(list).length), value));
}

/**
 * The source without the entry or member at `path`; an object that is left empty goes too. A comment behind the entry on its line,
 * or directly above it, goes with it.
 */
export function without(source: string, path: Path): string {
  const root = rootOf(source);
  const node = root && path.length > 0 ? findNodeAtLocation(root, [...path]) : undefined;
  const entry = node?.parent?.type === 'property' ? node.parent : node;
  const container = entry?.parent;
  if (!entry || !container) return source;
  const shorter = apply(source, removal(source, container, entry));
  const holder = path.slice(0, -1);
  return typeof holder[holder.length - 1] === 'string' && isBareObject(shorter, holder)
    ? without(shorter, holder)
    : shorter;
}

/** The source with two neighbouring members of the list at `path` exchanged: the one at `index` and the one after it. */
export function withSwapped(source: string, path: Path, index: number): string {
  const root = rootOf(source);
  const list = root && findNodeAtLocation(root, [...path]);
  const [one, other] = childrenOf(list).slice(index, index + 2);
  if (!one || !other) return source;
  return apply(source, [
    { from: one.offset, to: endOf(one), text: source.slice(other.offset, endOf(other)) },
    { from: other.offset, to: endOf(other), text: source.slice(one.offset, endOf(one)) },
  ]);
}

function rootOf(source: string): Node | undefined {
  return parseTree(source, [], { allowTrailingComma: true, allowEmptyContent: true });
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node?.children ?? [];
}

function endOf(node: Node): number {
  return node.offset + node.length;
}

/** `value` inside the objects and lists that `path` names. */
function wrapped(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
}

function apply(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: replacement }) => text.slice(0, from) + replacement + text.slice(to), source);
}

function insertion(source: string, container: Node, index: number, value: unknown, name = ''): Edit[] {
  const eol = eolOf(source);
  const open = container.offset + 1;
  const close = endOf(container) - 1;
  const content = source.slice(open, close);
  const siblings = childrenOf(container);
  const [previous, next] = [siblings[index - 1], siblings[index]];
  const oneLine = siblings.length > 0 || (container.type === 'array' && (typeof value !== 'object' || value === null));
  if (oneLine && !content.includes('\n')) {
    const text = name + JSON.stringify(value);
    if (previous) return [{ from: endOf(previous), to: endOf(previous), text: `, ${text}` }];
    return next ? [{ from: next.offset, to: next.offset, text: `${text}, ` }] : [{ from: close, to: close, text }];
  }
  const indent = innerIndentOf(source, container.offset);
  const line = `${eol}${indent}${name}${written(value, indent, eol)}`;
  if (siblings.length === 0) {
    // Comments that stand in an empty container stay above the new entry.
    const from = open + content.trimEnd().length;
    return [{ from, to: close, text: `${line}${eol}${indentOf(source, container.offset)}` }];
  }
  const end = previous ? endOf(previous) : open;
  const comma = previous ? nextToken(source, end) : open;
  const hasComma = previous !== undefined && source[comma] === ',';
  const after = hasComma ? comma + 1 : end;
  const place = restOfLine(source, after) ?? after;
  const edits = [{ from: place, to: place, text: hasComma || !previous ? `${line},` : line }];
  return previous && !hasComma ? [...edits, { from: end, to: end, text: ',' }] : edits;
}

function removal(source: string, container: Node, entry: Node): Edit[] {
  const siblings = childrenOf(container);
  const index = siblings.indexOf(entry);
  const end = endOf(entry);
  const comma = nextToken(source, end);
  const hasComma = source[comma] === ',';
  const edits = [{ ...stretchOf(source, container, entry.offset, hasComma ? comma + 1 : end), text: '' }];
  const previous = siblings[index - 1];
  if (!previous || hasComma) return edits;
  const before = nextToken(source, endOf(previous));
  return [...edits, { from: before, to: before + 1, text: '' }];
}

/** What goes with an entry: its own lines and the comments that belong to it, or only its place in a line that it shares. */
function stretchOf(source: string, container: Node, start: number, end: number): { from: number; to: number } {
  const lineStart = lineStartOf(source, start);
  const lineEnd = restOfLine(source, end);
  if (lineStart > container.offset && lineEnd !== null && source.slice(lineStart, start).trim() === '') {
    const newline = source.indexOf('\n', lineEnd);
    return { from: commentsAbove(source, lineStart, container.offset + 1), to: newline < 0 ? lineEnd : newline + 1 };
  }
  const spaces = source.slice(end).length - source.slice(end).trimStart().length;
  const sharesLine = !source.slice(end, end + spaces).includes('\n');
  return {
    from: start,
    to: sharesLine && source[end + spaces] !== '}' && source[end + spaces] !== ']' ? end + spaces : end,
  };
}

function isBareObject(source: string, path: Path): boolean {
  const root = rootOf(source);
  const node = root && findNodeAtLocation(root, [...path]);
  return node?.type === 'object' && source.slice(node.offset + 1, endOf(node) - 1).trim() === '';
}
