import type { Rendering } from '../rendering';
import { isHighSurrogate, isLowSurrogate } from '../source/characters';
import type { TextRun } from '../source/text-runs';
import type { SourceChange } from '../source-change';

/** A replacement in the text of the whole body; it stays inside one line. */
export interface WholeTextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Ends of its line. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** What one text node contributes to a range: its source from the first to the last character in the range. */
interface NodePiece {
  readonly node: number;
  readonly textStart: number;
  readonly sourceStart: number;
  sourceEnd: number;
  units: number;
}

/** Longest beginning of markup or of an entity that a change in front of it could complete. */
const LOOK_BACK = 40;
const UNFINISHED = /(?:&#?[A-Za-z0-9]{0,32}|<[/!?]?[A-Za-z0-9]{0,32})$/;

/**
 * The smallest changes of the source that make an edit, or null when the source has no place for it: common characters at both
 * ends stay, tags are never touched, a range over several text nodes is emptied in each and filled where most of it stood.
 */
export function planEdit(rendering: Rendering, edit: WholeTextEdit): readonly SourceChange[] | null {
  const trimmed = widen(rendering, trim(rendering.text, edit));
  if (trimmed.start === trimmed.end) {
    if (trimmed.replacement === '') return [];
    const change = insertion(rendering, trimmed);
    return change && [change];
  }
  const pieces = piecesOf(rendering, trimmed.start, trimmed.end);
  if (!pieces) return null;
  let main = pieces[0];
  for (const piece of pieces) if (main && piece.units > main.units) main = piece;
  return pieces.map((piece) =>
    guarded(rendering, piece.textStart, piece.node, {
      start: piece.sourceStart,
      end: piece.sourceEnd,
      replacement: piece === main ? trimmed.replacement : '',
    }),
  );
}

/** Cuts what both texts have in common at their ends; never between the halves of a surrogate pair. */
function trim(text: string, edit: WholeTextEdit): WholeTextEdit {
  const old = text.slice(edit.start, edit.end);
  const { replacement } = edit;
  const most = Math.min(old.length, replacement.length);
  let before = 0;
  while (before < most && old[before] === replacement[before]) before++;
  if (before > 0 && isHighSurrogate(old.charCodeAt(before - 1))) before--;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === replacement[replacement.length - 1 - after]) after++;
  if (after > 0 && isLowSurrogate(old.charCodeAt(old.length - after))) after--;
  return {
    ...edit,
    start: edit.start + before,
    end: edit.end - after,
    replacement: replacement.slice(before, replacement.length - after),
  };
}

/** Takes in the whole of an entity that stands for several units. */
function widen({ runs, text }: Rendering, edit: WholeTextEdit): WholeTextEdit {
  let { start, end, replacement } = edit;
  const first = runAt(runs, start);
  if (first && !first.exact && first.textStart < start) {
    replacement = text.slice(first.textStart, start) + replacement;
    start = first.textStart;
  }
  const last = end > start ? runAt(runs, end - 1) : first;
  if (last && !last.exact && last.textStart < end && last.textEnd > end) {
    replacement += text.slice(end, last.textEnd);
    end = last.textEnd;
  }
  return { ...edit, start, end, replacement };
}

/** The run that holds the unit at `offset`; null for a virtual one. */
function runAt(runs: Rendering['runs'], offset: number): TextRun | null {
  const index = runs.firstEndingAfter(offset);
  if (index >= runs.length) return null;
  const run = runs.run(index);
  return run.textStart <= offset ? run : null;
}

/** The range by text nodes; null when a unit of it comes from no source (the end of a line or of a table cell). */
function piecesOf({ runs }: Rendering, start: number, end: number): NodePiece[] | null {
  const pieces: NodePiece[] = [];
  let offset = start;
  for (let index = runs.firstEndingAfter(start); offset < end; index++) {
    if (index >= runs.length) return null;
    const run = runs.run(index);
    if (run.textStart > offset) return null;
    const to = Math.min(end, run.textEnd);
    const sourceStart = run.exact ? run.sourceStart + offset - run.textStart : run.sourceStart;
    const sourceEnd = run.exact ? run.sourceStart + to - run.textStart : run.sourceEnd;
    const last = pieces[pieces.length - 1];
    if (last?.node === run.node) {
      last.sourceEnd = sourceEnd;
      last.units += to - offset;
    } else pieces.push({ node: run.node, textStart: offset, sourceStart, sourceEnd, units: to - offset });
    offset = to;
  }
  return pieces;
}

/** Behind the character before, else in front of the character after; beside a hyperlink rather than into it. */
function insertion(rendering: Rendering, edit: WholeTextEdit): SourceChange | null {
  const { runs, links } = rendering;
  const at = edit.start;
  const before = at > edit.lineStart ? runAt(runs, at - 1) : null;
  const after = at < edit.lineEnd ? runAt(runs, at) : null;
  const behindLink = before !== null && after !== null && links.some(({ start, end }) => start < at && end === at);
  const run = behindLink ? after : (before ?? after);
  if (!run) return null;
  const place =
    run === after && run !== before
      ? run.sourceStart + (run.exact ? at - run.textStart : 0)
      : run.exact
        ? run.sourceStart + at - run.textStart
        : run.sourceEnd;
  return guarded(rendering, at, run.node, { start: place, end: place, replacement: edit.replacement });
}

/**
 * Escapes the replacement, and takes in a raw `<` or `&` right in front of the change (or an entity without semicolon): with
 * what follows it could become a tag or another entity.
 */
function guarded(rendering: Rendering, textStart: number, node: number, change: SourceChange): SourceChange {
  const { body, runs, text } = rendering;
  if (body.format === 'text') return change;
  const escaped = { ...change, replacement: escapeText(change.replacement) };
  const from = Math.max(0, change.start - LOOK_BACK);
  const unfinished = UNFINISHED.exec(body.source.slice(from, change.start));
  if (!unfinished) return escaped;
  const start = from + unfinished.index;
  let index = runs.firstEndingAfter(textStart - 1);
  while (index > 0 && runs.run(index).node === node && runs.run(index).sourceStart > start) index--;
  const run = runs.run(index);
  if (run.node !== node || run.sourceStart > start || run.sourceEnd <= start) return escaped;
  const offset = run.exact ? run.textStart + start - run.sourceStart : run.textStart;
  return { start, end: change.end, replacement: escapeText(text.slice(offset, textStart)) + escaped.replacement };
}

/** Text as it must stand in HTML. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}
