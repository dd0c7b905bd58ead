import { createScanner } from 'jsonc-parser';

/** Lists of short values up to this length stand on one line. */
const LONGEST_LINE = 90;
const STEP = '  ';

export function eolOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** The white space that the line of `offset` begins with. */
export function indentOf(source: string, offset: number): string {
  const line = source.slice(lineStartOf(source, offset), offset);
  return line.slice(0, line.length - line.trimStart().length);
}

export function innerIndentOf(source: string, offset: number): string {
  return indentOf(source, offset) + STEP;
}

export function lineStartOf(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** `value` as JSON: lists of short values on one line, everything else over several lines that begin with `indent`. */
export function written(value: unknown, indent: string, eol: string): string {
  const inline = JSON.stringify(value);
  const flat = Array.isArray(value) && value.every((member) => typeof member !== 'object' || member === null);
  if (flat && inline.length <= LONGEST_LINE) return inline.replace(/","/g, '", "');
  return JSON.stringify(value, null, STEP).split('\n').join(`${eol}${indent}`);
}

/** Offset of the next token that is neither white space nor comment. */
export function nextToken(source: string, offset: number): number {
  const scanner = createScanner(source, true);
  scanner.setPosition(offset);
  scanner.scan();
  return scanner.getTokenOffset();
}

/** The end of the line of `offset` when only a comment or nothing stands between; else null. */
export function restOfLine(source: string, offset: number): number | null {
  const newline = source.indexOf('\n', offset);
  const end = newline < 0 ? source.length : newline - (source[newline - 1] === '\r' ? 1 : 0);
  const rest = source.slice(offset, Math.max(offset, end)).trim();
  return rest === '' || isComment(rest) ? Math.max(offset, end) : null;
}

/** Where the comments begin that stand directly above the line at `lineStart`, not before `limit`. */
export function commentsAbove(source: string, lineStart: number, limit: number): number {
  let start = lineStart;
  for (;;) {
    const above = start > 0 ? lineStartOf(source, start - 1) : 0;
    if (start === 0 || above < limit || !isComment(source.slice(above, start).trim())) return start;
    start = above;
  }
}

/** One whole comment and nothing else. */
function isComment(text: string): boolean {
  return text.startsWith('//') || (text.startsWith('/*') && text.indexOf('*/') === text.length - 2);
}
