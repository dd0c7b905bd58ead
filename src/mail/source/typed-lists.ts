import type { RenderedLine } from '../rendering';

const BULLET = /^[-–—•·▪●*]\s+\S/;
const NUMBER = /^(\d{1,2})([.)])\s+\S/;
const LONGEST_BEGINNING = 12;

/**
 * Calls paragraphs list items whose bullet or number was typed. A number with a stop also begins a date („5. decembrī”), so it
 * counts only beside a line with the number before or after it.
 */
export function markTypedLists(text: string, lines: readonly RenderedLine[]): void {
  const beginning = (index: number) => {
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    return text.slice(start, Math.min(end, start + LONGEST_BEGINNING));
  };
  const numberAt = (index: number) => Number(NUMBER.exec(beginning(index))?.[1] ?? Number.NaN);
  lines.forEach((line, index) => {
    if (line.kind !== 'paragraph' || !/[-–—•·▪●*0-9]/.test(text[line.start] ?? '')) return;
    const number = NUMBER.exec(beginning(index));
    const value = Number(number?.[1]);
    const listed = number
      ? number[2] === ')' || numberAt(index - 1) === value - 1 || numberAt(index + 1) === value + 1
      : BULLET.test(beginning(index));
    if (listed) line.kind = 'list-item';
  });
}
