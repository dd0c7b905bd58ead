import type { Line, Link, Picture, ZoneText } from '../mail';
import { lineText, type RenderedPicture, type Rendering } from '../rendering';
import { QUOTED } from './line-zones';
import { quoteMarks } from './quoted-lines';
import type { Zones } from './zones';

/** The text of one zone out of its lines; quoted lines lose their marks (`> `). */
export function zoneText({ rendering, ofLine, ofPicture }: Zones, zone: number): ZoneText {
  const lines: Line[] = [];
  const origins: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; index < rendering.lines.length; index++) {
    const line = rendering.lines[index];
    if (!line || ofLine[index] !== zone) continue;
    const skipped = zone === QUOTED ? quoteMarks(lineText(rendering, index, 80)) : 0;
    const from = Math.min(line.start + skipped, line.end);
    if (from === line.end) continue;
    if (pieces.length > 0) length++;
    pieces.push(rendering.text.slice(from, line.end));
    lines.push({ start: length, end: length + line.end - from, kind: line.kind });
    origins.push(from);
    length += line.end - from;
  }
  const text = pieces.join('\n');
  return {
    text,
    lines,
    origins,
    links: linksOf(rendering, lines, origins, text),
    pictures: picturesOf(rendering, lines, origins, (picture) => ofPicture(picture) === zone),
  };
}

/** Index of the last line that begins at or before `offset` in the whole text, or -1. */
function lineBefore(origins: readonly number[], offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A hyperlink over several lines becomes one link a line; white space at its ends is left out. */
function linksOf(rendering: Rendering, lines: readonly Line[], origins: readonly number[], text: string): Link[] {
  const links: Link[] = [];
  for (const link of rendering.links) {
    const first = Math.max(0, lineBefore(origins, link.start));
    for (let index = first; index < lines.length; index++) {
      const line = lines[index];
      const origin = origins[index];
      if (!line || origin === undefined || origin > link.end) break;
      const shift = line.start - origin;
      let start = Math.max(line.start, link.start + shift);
      let end = Math.min(line.end, link.end + shift);
      if (start > line.end || (start > end && link.start !== link.end)) continue;
      while (start < end && /\s/.test(text[start] ?? '')) start++;
      while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
      if (end > start || (link.start === link.end && link.start + shift >= line.start))
        links.push({ start, end: Math.max(start, end), href: link.href });
    }
  }
  return links.sort((one, other) => one.start - other.start || one.end - other.end);
}

function picturesOf(
  rendering: Rendering,
  lines: readonly Line[],
  origins: readonly number[],
  isInZone: (picture: RenderedPicture) => boolean,
): Picture[] {
  const pictures: Picture[] = [];
  for (const picture of rendering.pictures) {
    if (!isInZone(picture)) continue;
    const index = lineBefore(origins, picture.at);
    const line = lines[index];
    const at = line ? Math.min(line.end, line.start + picture.at - (origins[index] ?? 0)) : 0;
    pictures.push({ at, alt: picture.alt, source: picture.source, href: picture.href });
  }
  return pictures;
}
