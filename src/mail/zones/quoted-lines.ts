import { lineText, type Rendering } from '../rendering';

const LONGEST_MARKS = 80;

/** How many units at the start of a line are quote marks (`> `, `>> `); 0 for a line that is not quoted. */
export function quoteMarks(text: string): number {
  let length = 0;
  for (let at = 0; at < Math.min(text.length, LONGEST_MARKS); at++) {
    const unit = text[at];
    if (unit === '>') length = at + 1;
    else if (unit !== ' ' && unit !== '\t') break;
  }
  return length > 0 && text[length] === ' ' ? length + 1 : length;
}

export function isQuoted(rendering: Rendering, line: number): boolean {
  return (
    rendering.text[rendering.lines[line]?.start ?? -1] === '>' &&
    quoteMarks(lineText(rendering, line, LONGEST_MARKS)) > 0
  );
}
