import { COMPOSITIONS } from './compositions';

const tables = new Map(COMPOSITIONS.map(({ mark, letters, composed }) => [mark, { letters, composed }]));

/** The one letter that `letter` and the combining mark `mark` make together (a + U+0304 = ā), or null. */
export function compose(letter: string, mark: number): string | null {
  const table = tables.get(mark);
  if (!table) return null;
  const index = table.letters.indexOf(letter);
  return index < 0 ? null : (table.composed[index] ?? null);
}
