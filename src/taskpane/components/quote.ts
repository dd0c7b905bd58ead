/** Longest quotation that is shown whole, in UTF-16 units. */
const WHOLE = 70;
const START = 45;
const END = 20;

/** The words found, shortened in the middle when they are a whole sentence or paragraph. */
export function shortQuote(text: string): string {
  const line = text.split('\n').join(' ');
  if (line.length <= WHOLE) return line;
  const start = line.slice(0, START);
  const end = line.slice(-END);
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start} … ${end.slice(end.indexOf(' ') + 1)}`;
}

/** A stretch of text around a range, from word to word. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Units on each side that are shown around a change. */
const REACH = 40;

export function surroundings(text: string, start: number, end: number): Surroundings {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = Math.max(lineStart, start - REACH);
  const to = Math.min(lineEnd, end + REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > lineStart ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    after: to < lineEnd ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …` : after,
  };
}
