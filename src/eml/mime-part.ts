/** A message or a part of one: header fields by small name, unfolded, and the body; bytes as Latin-1 units. */
export interface MimePart {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Name of a header field with its colon (RFC 5322 2.2). */
export const FIELD = /^([!-9;-~]{1,80})[ \t]*:/;

/** A part out of its source; null when the empty line behind the header is missing. */
export function mimePart(source: string): MimePart | null {
  const border = /\r?\n\r?\n/.exec(source);
  if (!border) return null;
  return { fields: headerFields(source.slice(0, border.index)), body: source.slice(border.index + border[0].length) };
}

export function headerFields(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const name = FIELD.exec(line);
    if (name?.[1]) fields.set(name[1].toLowerCase(), line.slice(name[0].length).trim());
  }
  return fields;
}

/** The boundary of a multipart content type; "" without one. */
export function boundaryOf(contentType: string): string {
  const match = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType.slice(0, 2000));
  return match?.[1] ?? match?.[2] ?? '';
}

/** Sources of the parts between the boundaries of a multipart body; null when the closing boundary is missing (RFC 2046 5.1). */
export function partsBetween(body: string, boundary: string): readonly string[] | null {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const line = /^(--)?[ \t]*(?:\r?\n|$)/.exec(body.slice(at + mark.length, at + mark.length + 80));
    if (!line || (at > 0 && body[at - 1] !== '\n')) continue;
    if (from >= 0) parts.push(body.slice(from, at));
    if (line[1] === '--') return parts;
    from = at + mark.length + line[0].length;
  }
  return null;
}
