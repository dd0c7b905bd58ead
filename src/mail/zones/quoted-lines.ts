import { lineText, type Rendering } from '../rendering';

/** How many units at the start of a line are quote marks (`> `, `>> `), and how deep they quote. */
export interface QuoteMarks {
  readonly depth: number;
  readonly length: number;
}

/** Quote marks at the start of a line's text. */
export function quoteMarks(text: string): QuoteMarks {
  let depth = 0;
  let length = 0;
  for (let at = 0; at < Math.min(text.length, 80); at++) {
    const unit = text[at];
    if (unit === '>') {
      depth++;
      length = at + 1;
    } else if (unit !== ' ' && unit !== '\t') break;
  }
  if (length > 0 && text[length] === ' ') length++;
  return { depth, length };
}

export function isQuoted(rendering: Rendering, line: number): boolean {
  return (
    rendering.text[rendering.lines[line]?.start ?? -1] === '>' && quoteMarks(lineText(rendering, line, 80)).depth > 0
  );
}
