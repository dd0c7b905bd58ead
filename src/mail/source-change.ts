/** One replacement in a body's source; UTF-16 offsets, half-open. */
export interface SourceChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Takes a patch back: changes for exactly the source that the patch made. */
export interface Inverse {
  readonly changes: readonly SourceChange[];
  readonly length: number;
  readonly checksum: number;
}

/** Applies changes that are in order and do not overlap. */
export function applyChanges(source: string, changes: readonly SourceChange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of changes) {
    pieces.push(source.slice(at, start), replacement);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** The inverse of `changes` on `source`; `patched` is what they made of it. */
export function inverseOf(source: string, changes: readonly SourceChange[], patched: string): Inverse {
  const inverse: SourceChange[] = [];
  let shift = 0;
  for (const { start, end, replacement } of changes) {
    inverse.push({
      start: start + shift,
      end: start + shift + replacement.length,
      replacement: source.slice(start, end),
    });
    shift += replacement.length - (end - start);
  }
  return { changes: inverse, length: patched.length, checksum: checksum(patched) };
}

/** The source before the patch, or null when `source` is not what the patch made. */
export function applyInverse(source: string, inverse: Inverse): string | null {
  if (source.length !== inverse.length || checksum(source) !== inverse.checksum) return null;
  return applyChanges(source, inverse.changes);
}

/** FNV-1a over UTF-16 units. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
