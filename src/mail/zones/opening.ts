import { lineText, type Rendering } from '../rendering';
import { isClosingLine, isSalutation } from './line-signs';
import { AUTHOR, QUOTED, SIGNATURE } from './line-zones';

/** Above this many pairs of lines only the common beginning and end of two bodies are compared. */
const MOST_PAIRS = 400_000;

/** The body as it was when the window opened, sorted into zones. */
interface OpeningZones {
  readonly rendering: Rendering;
  readonly ofLine: Uint8Array;
  readonly signal: string;
}

interface OpeningComparison {
  /** Whether lines of the history were recognised by it. */
  readonly history: boolean;
  /** Lines that stood in the signature when the window opened. */
  readonly signature: readonly number[];
  /** Whether it called lines quoted that no sign had told. */
  readonly disagrees: boolean;
}

/**
 * What stood in the body when the window opened is not new text: sets `quoted` for its history, and tells which lines came with
 * its signature. The letter's frame out of a template (salutation and closing line above the signature) stays the author's.
 */
export function compareWithOpening(now: Rendering, quoted: Uint8Array, opening: OpeningZones): OpeningComparison {
  const origin = linesFromOpening(now, opening.rendering);
  const unrecognised = opening.signal === 'no-boundary';
  const itsSignature = opening.ofLine.indexOf(SIGNATURE);
  const signature: number[] = [];
  let history = false;
  let disagrees = false;
  for (let line = 0; line < origin.length; line++) {
    const there = origin[line] ?? -1;
    if (there < 0) continue;
    const zone = opening.ofLine[there];
    if (zone === SIGNATURE) signature.push(line);
    const frame = there < itsSignature && isLettersFrame(now, line);
    const old = zone === QUOTED || (zone === AUTHOR && unrecognised && !frame);
    if (!old) continue;
    history = true;
    if (quoted[line] === 0) disagrees = disagrees || zone === QUOTED;
    quoted[line] = 1;
  }
  return { history, signature, disagrees };
}

/**
 * For each line of the body now, the index of the line of the body at opening that it is, or -1 for a new one: the common
 * beginning and end, and between them the longest common sequence.
 */
function linesFromOpening(now: Rendering, opening: Rendering): Int32Array {
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
function isLettersFrame(rendering: Rendering, line: number): boolean {
  const text = lineText(rendering, line);
  return isSalutation(text) || isClosingLine(text);
}
