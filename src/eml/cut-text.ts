/** Signs that the text of a part ends before its end. Sources are Latin-1 units, one a byte. */

/** A multiple of four, for base64. */
const TAIL = 6000;

/** Whether base64 text is whole: it comes in fours (RFC 4648 section 4). */
export function isWholeBase64(body: string): boolean {
  return base64Units(body).length % 4 === 0;
}

function base64Units(body: string): string {
  return body.replace(/[^A-Za-z0-9+/=]+/g, '');
}

/** Whether quoted-printable text ends in the middle of a character or of a line that goes on. */
export function isCutQuotedPrintable(body: string): boolean {
  return /=[0-9A-Fa-f]?\s*$/.test(body.slice(-80));
}

/** Beginning and end of a part's text with its transfer encoding taken off: a few thousand bytes of each. */
export function endsOfText(body: string, encoding: string): { readonly start: string; readonly end: string } {
  if (encoding === 'base64') {
    const units = base64Units(body).replace(/=/g, '');
    const last = Math.max(0, units.length - TAIL);
    return { start: fromBase64(units.slice(0, TAIL)), end: fromBase64(units.slice(last - (last % 4))) };
  }
  const ends = { start: body.slice(0, TAIL), end: body.slice(-TAIL) };
  if (encoding !== 'quoted-printable') return ends;
  return { start: fromQuotedPrintable(ends.start), end: fromQuotedPrintable(ends.end) };
}

/** Of units without padding; a lone last one says nothing. */
function fromBase64(units: string): string {
  return atob(units.length % 4 === 1 ? units.slice(0, -1) : units);
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Whether UTF-8 bytes end inside a character (RFC 3629). */
export function endsInsideCharacter(bytes: string): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.charCodeAt(bytes.length - back);
    if (byte < 0x80) return false;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  }
  return false;
}

/** Mail programs close what they open: HTML that opens `<html` and does not end it, or that ends inside a tag, was cut. */
export function isCutHtml({ start, end }: { readonly start: string; readonly end: string }): boolean {
  if (/<html[\s>]/i.test(start)) return !/<\/html\s*>/i.test(end);
  return /<[a-z/!][^>]*$/i.test(end.slice(-2000));
}
