import type { Mail } from '../mail';
import { render } from '../render';
import type { Rendering } from '../rendering';
import { applyChanges, type SourceChange } from '../source-change';

/**
 * Reads a patched body again and says whether it is what was wanted: its text is `wanted`, every tag, comment and declaration is
 * there in its order, byte for byte, and so is the source of every line of signature and history. `changes` are in order and do
 * not overlap; `added` is how many pieces of markup an insertion brings along.
 */
export function isProved(
  mail: Mail,
  changes: readonly SourceChange[],
  patched: string,
  wanted: string,
  added = 0,
): boolean {
  const { rendering } = mail;
  if (patched !== applyChanges(rendering.body.source, changes)) return false;
  const again = render({ format: rendering.body.format, source: patched });
  return (
    again.text === wanted &&
    keepsMarkup(rendering, again, changes, added) &&
    keepsOtherZones(mail, changes, patched, wanted)
  );
}

/** Says how far what lies between two offsets moves; null when a change reaches into it. Ask in rising order. */
function movement(changes: readonly SourceChange[]): (start: number, end: number) => number | null {
  let index = 0;
  let shift = 0;
  return (start, end) => {
    for (let change = changes[index]; change && change.end <= start; change = changes[index]) {
      shift += change.replacement.length - (change.end - change.start);
      index++;
    }
    const next = changes[index];
    return next && next.start < end ? null : shift;
  };
}

/** Outside the changes no byte differs, so tags in their moved places are the same tags. */
function keepsMarkup(before: Rendering, after: Rendering, changes: readonly SourceChange[], added: number): boolean {
  if (after.markup.length !== before.markup.length + 2 * added) return false;
  const moved = movement(changes);
  let skipped = 0;
  for (let index = 0; index < before.markup.length; index += 2) {
    const start = before.markup[index] ?? 0;
    const end = before.markup[index + 1] ?? 0;
    const by = moved(start, end);
    if (by === null) return false;
    // What an insertion brought stands in one piece, between markup that was there.
    while (skipped < 2 * added && after.markup[index + skipped] !== start + by) skipped += 2;
    if (after.markup[index + skipped] !== start + by || after.markup[index + skipped + 1] !== end + by) return false;
  }
  return true;
}

/** Every line of another zone stands in the wanted text as it was, in order, and its source has not lost or gained a byte. */
function keepsOtherZones(mail: Mail, changes: readonly SourceChange[], patched: string, wanted: string): boolean {
  const { lines, runs, body, text } = mail.rendering;
  const own = new Set(mail.author.origins);
  const moved = movement(changes);
  const wantedLines = wanted.split('\n');
  let at = 0;
  for (const line of lines) {
    if (own.has(line.start)) continue;
    const { sourceStart } = runs.run(runs.firstEndingAfter(line.start));
    const { sourceEnd } = runs.run(runs.firstEndingAfter(line.end - 1));
    const by = moved(sourceStart, sourceEnd);
    if (by === null) return false;
    if (body.source.slice(sourceStart, sourceEnd) !== patched.slice(sourceStart + by, sourceEnd + by)) return false;
    const old = text.slice(line.start, line.end);
    while (at < wantedLines.length && wantedLines[at] !== old) at++;
    if (at === wantedLines.length) return false;
    at++;
  }
  return true;
}
