import { lineText, type Rendering } from '../rendering';
import { isClosingLine, isSalutation } from './line-signs';

/** Above this many pairs of lines only the common beginning and end of two bodies are compared. */
const MOST_PAIRS = 400_000;

/**
 * For each line of the body now, the index of the line of the body at opening that it is, or -1 for a new one: the common
 * beginning and end, and between them the longest common sequence.
 */
export function linesFromOpening(now: Rendering, opening: Rendering): Int32Array {
  const texts = (rendering: Rendering) => rendering.lines.map(({ start, end }) => rendering.text.slice(start, end));
  const current = texts(now);
  const old = texts(opening);
  const origin = new Int32Array(current.length).fill(-1);
  let after = 0;
  while (
    after < Math.min(current.length, old.length) &&
    current[current.length - 1 - after] === old[old.length - 1 - after]
  ) {
    after++;
    origin[current.length - after] = old.length - after;
  }
  let before = 0;
  while (before < Math.min(current.length, old.length) - after && current[before] === old[before]) {
    origin[before] = before;
    before++;
  }
  const middle = { now: current.slice(before, current.length - after), old: old.slice(before, old.length - after) };
  if (middle.now.length * middle.old.length <= MOST_PAIRS) {
    for (const [here, there] of commonSequence(middle.now, middle.old)) origin[before + here] = before + there;
  }
  return origin;
}

/** Pairs of indices of a longest common subsequence. */
function commonSequence(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** A salutation or closing line that a template brought along is part of the letter, though nobody typed it. */
export function isLettersFrame(rendering: Rendering, line: number): boolean {
  const text = lineText(rendering, line);
  return isSalutation(text) || isClosingLine(text);
}
