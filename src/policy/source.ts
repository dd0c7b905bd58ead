import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Place, PolicyProblem, SyntaxFault } from './problem';

/** A policy file taken apart: values with the places where they stand. */
export interface PolicySource {
  /** Plain data; objects have no prototype, so that no key can hide. `undefined` when the file says nothing. */
  readonly value: unknown;
  /** The first slip of the pen and every key that stands twice; when there are any, `value` is not to be used. */
  readonly problems: readonly PolicyProblem[];
  placeOf(path: readonly (string | number)[], part: 'key' | 'value'): Place;
}

/** A policy is a page or two; what is longer or deeper is another file. */
const LONGEST_SOURCE = 1_000_000;
const DEEPEST_NESTING = 32;

const FAULTS: Readonly<Record<string, SyntaxFault>> = {
  InvalidSymbol: 'value',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
};

/** Quotation marks that word processors put where JSON wants `"`. */
const WRONG_QUOTES = "„“”‟«»‘’‚'`";

/** Reads JSON with comments and trailing commas; a byte order mark is no part of it. */
export function readSource(source: string): PolicySource {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const lines = lineStarts(text);
  const at = (offset: number, path: Place['path'] = []): Place => ({ path, ...positionOf(lines, offset) });
  const refused = (fault: SyntaxFault, offset: number): PolicySource => ({
    value: undefined,
    problems: [{ kind: 'syntax', fault, ...at(offset) }],
    placeOf: (path) => at(offset, path),
  });
  if (text.length > LONGEST_SOURCE) return refused('size', 0);
  const tooDeep = offsetOfTooDeep(text);
  if (tooDeep !== null) return refused('depth', tooDeep);

  const errors: { error: number; offset: number; length: number }[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  if (first) {
    return refused(faultAt(first.error, text[first.offset] ?? ''), first.offset);
  }
  return {
    value: root && getNodeValue(root),
    problems: root ? duplicateKeys(root, (node, path) => at(node.offset, path)) : [],
    placeOf(path, part) {
      const node = root && findNodeAtLocation(root, [...path]);
      const shown = part === 'key' && node?.parent?.type === 'property' ? node.parent : node;
      return at(shown?.offset ?? 0, path);
    },
  };
}

function faultAt(error: number, mark: string): SyntaxFault {
  if (mark !== '' && WRONG_QUOTES.indexOf(mark) >= 0) return 'quotes';
  const fault = FAULTS[printParseErrorCode(error)] ?? 'character';
  // The parser misses a comma; the person forgot to close what was open.
  if (fault === 'comma' && mark === '}') return 'bracket';
  return fault === 'comma' && mark === ']' ? 'brace' : fault;
}

function offsetOfTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  // The scanner's own end mark is not to be trusted: after an unfinished comment it comes again and again with a length.
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const mark = text[offset];
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') depth--;
    if (depth > DEEPEST_NESTING) return offset;
  }
  return null;
}

function duplicateKeys(
  node: Node,
  at: (node: Node, path: Place['path']) => Place,
  path: Place['path'] = [],
): PolicyProblem[] {
  const seen = new Set<string>();
  const problems: PolicyProblem[] = [];
  (node.children ?? []).forEach((child, index) => {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
    const name = key ? String(key.value) : index;
    const inner = [...path, name];
    if (key) {
      if (seen.has(key.value)) problems.push({ kind: 'duplicateKey', key: key.value, ...at(key, inner) });
      seen.add(key.value);
    }
    problems.push(...duplicateKeys(key ? (value ?? key) : child, at, inner));
  });
  return problems;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (mark === '\n' || (mark === '\r' && text[index + 1] !== '\n')) starts.push(index + 1);
  }
  return starts;
}

function positionOf(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
