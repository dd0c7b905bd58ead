import type { Line, Range } from '../mail/mail';

const CLOSES: Readonly<Record<string, string>> = { '„': '”“"', '“': '”', '«': '»', '"': '"', '‘': '’' };

/** The stretches of a text between quotation marks, marks included, each inside one line; an unclosed mark makes none. */
export function quotationsOf(text: string, lines: readonly Line[]): Range[] {
  const quotations: Range[] = [];
  for (const line of lines) {
    let open = -1;
    let closers = '';
    for (let index = line.start; index < line.end; index++) {
      const character = text.charAt(index);
      if (open >= 0 && closers.indexOf(character) >= 0) {
        quotations.push({ start: open, end: index + 1 });
        open = -1;
      } else if (open < 0 && CLOSES[character] !== undefined) {
        open = index;
        closers = CLOSES[character];
      }
    }
  }
  return quotations;
}
