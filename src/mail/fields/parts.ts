import type { ZoneText } from '../mail';
import type { FoundValue } from './reading';

/** A piece of a signature that may be one field: a line, or what separators cut out of it. */
export interface Part {
  readonly text: string;
  /** UTF-16 offsets in the signature's text; both 0 for a picture's alt text. */
  readonly start: number;
  readonly end: number;
  /** Index of its line; pictures count from behind the last line. */
  readonly line: number;
  readonly fromPicture: boolean;
}

const LONGEST_LINE = 400;
/** `|`, bullets, tab, ` / `, semicolon, two spaces or more. */
const SEPARATOR = /\s*[|•·●▪♦;\t]\s*|\s+\/\s+|\s{2,}|\s+[–—]\s+/g;
const COMMA = /\s*,\s+/g;
/** vCard-like labels and those that people write before a value. */
const LABEL =
  /^(?:FN|N|ORG|TITLE|TEL|EMAIL|URL|(?:vārds|vārds,? uzvārds|amats|iestāde|institūcija|struktūrvienība|uzņēmums|adrese|name|position|title|organi[sz]ation|company|department)\s?):\s?/i;

/** Lines of the signature and of its pictures' alt texts, in order. */
export function linesOf(zone: ZoneText): readonly Part[] {
  const lines: Part[] = [];
  zone.lines.forEach(({ start, end }, line) => {
    lines.push({
      text: zone.text.slice(start, Math.min(end, start + LONGEST_LINE)),
      start,
      end,
      line,
      fromPicture: false,
    });
  });
  zone.pictures.forEach(({ alt }, index) => {
    for (const text of alt.slice(0, 2000).split(/[\r\n]+/)) {
      if (text.trim() === '') continue;
      lines.push({ text: text.trim(), start: 0, end: 0, line: zone.lines.length + index, fromPicture: true });
    }
  });
  return lines;
}

/** A line cut at its separators, labels taken off. */
export function partsOf(line: Part): readonly Part[] {
  return cut(line, SEPARATOR).map(withoutLabel);
}

/** A part cut at its commas. */
export function commaParts(part: Part): readonly Part[] {
  return cut(part, COMMA);
}

function cut(part: Part, separator: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = sub(part, from, to);
    if (piece.text !== '') parts.push(piece);
  };
  separator.lastIndex = 0;
  for (let match = separator.exec(part.text); match; match = separator.exec(part.text)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(part.text.length);
  return parts;
}

/** A piece of a part by offsets into its text, white space at its ends left out. */
export function sub(part: Part, from: number, to: number): Part {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(part.text[start] ?? '')) start++;
  while (end > start && /\s/.test(part.text[end - 1] ?? '')) end--;
  const text = part.text.slice(start, end);
  const { line, fromPicture } = part;
  if (fromPicture) return { text, start: 0, end: 0, line, fromPicture };
  return { text, start: part.start + start, end: part.start + end, line, fromPicture };
}

function withoutLabel(part: Part): Part {
  const label = LABEL.exec(part.text)?.[0].length ?? 0;
  return label === 0 ? part : sub(part, label, part.text.length);
}

/** A part as a value of a field, closing commas and stops left out. */
export function asValue(part: Part): FoundValue {
  const length = part.text.replace(/[\s,;:|]+$/, '').length;
  return valueIn(sub(part, 0, length));
}

/** A part as it stands, as a value of a field. */
export function valueIn({ text, start, end }: Part): FoundValue {
  return { value: text, start, end };
}
