/** Why a file gives no draft. */
export interface Damage {
  /** `empty`: nothing in it; `not-a-mail`: no header of a mail at its start; `truncated`: the end is missing. */
  readonly reason: 'empty' | 'not-a-mail' | 'truncated';
  /** Where it shows. */
  readonly detail:
    | 'nothing'
    | 'no-header'
    | 'other-format'
    | 'unreadable'
    | 'header'
    | 'body'
    | 'boundary'
    | 'encoding'
    | 'html';
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const FIELD = /^([!-9;-~]{1,80})[ \t]*:/;
const DEEPEST = 50;

/**
 * What is wrong with a file, or null. The MIME library takes an empty or a cut file for an empty mail, so the closing
 * boundaries, the ends of base64 and of quoted-printable text and of the HTML itself are looked at here. Linear in the file.
 */
export function findDamage(bytes: Uint8Array): Damage | null {
  const source = latin1(bytes);
  if (source.trim() === '') return { reason: 'empty', detail: 'nothing' };
  if (isOtherFormat(source)) return { reason: 'not-a-mail', detail: 'other-format' };
  const start = /^(?:\xef\xbb\xbf)?(?:From [^\n]{0,300}\r?\n)?/.exec(source)?.[0].length ?? 0;
  const message = source.slice(start);
  if (!FIELD.test(message)) return { reason: 'not-a-mail', detail: 'no-header' };
  const part = partOf(message);
  if (!part) {
    return hasMailHeader(message) ? truncated('header') : { reason: 'not-a-mail', detail: 'no-header' };
  }
  if (
    ![
      'from',
      'to',
      'subject',
      'date',
      'mime-version',
      'content-type',
      'x-unsent',
      'message-id',
      'received',
      'cc',
      'bcc',
    ].some((name) => part.headers.has(name))
  ) {
    return { reason: 'not-a-mail', detail: 'no-header' };
  }
  return damageOfPart(part, true, 0);
}

function truncated(detail: Damage['detail']): Damage {
  return { reason: 'truncated', detail };
}

/** One unit a byte, in pieces: a call with millions of arguments is refused. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** Outlook's own .msg, archives, PDF: files that people rename or pick by mistake. */
function isOtherFormat(source: string): boolean {
  return ['\xd0\xcf\x11\xe0', 'PK\x03\x04', '%PDF-', '\x89PNG', 'GIF8', '\xff\xd8\xff', '{\\rtf'].some((sign) =>
    source.startsWith(sign),
  );
}

function hasMailHeader(message: string): boolean {
  return /^(?:from|to|subject|date|mime-version|content-type|x-unsent|message-id|received|return-path)[ \t]*:/im.test(
    message.slice(0, 20000),
  );
}

/** Headers and body; null when the empty line between them is missing. */
function partOf(source: string): Part | null {
  const border = /\r?\n\r?\n/.exec(source);
  const headerText = border ? source.slice(0, border.index) : source;
  if (!border) return null;
  const headers = new Map<string, string>();
  for (const field of headerText.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const name = FIELD.exec(field);
    if (name?.[1]) headers.set(name[1].toLowerCase(), field.slice(name[0].length).trim());
  }
  return { headers, body: source.slice(border.index + border[0].length) };
}

function damageOfPart(part: Part, outermost: boolean, depth: number): Damage | null {
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/^multipart\//i.test(type) && depth < DEEPEST) return damageOfMultipart(part.body, boundaryOf(type), depth);
  if (outermost && part.body.trim() === '') return truncated('body');
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase().trim();
  if (encoding === 'base64' && !isWholeBase64(part.body)) return truncated('encoding');
  if (!outermost) return null;
  if (encoding === 'quoted-printable' && /=[0-9A-Fa-f]?\s*$/.test(part.body.slice(-80))) return truncated('encoding');
  return /^text\/html/i.test(type) && isCutHtml(part.body, encoding) ? truncated('html') : null;
}

function boundaryOf(type: string): string {
  const match = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type.slice(0, 2000));
  return match?.[1] ?? match?.[2] ?? '';
}

function damageOfMultipart(body: string, boundary: string, depth: number): Damage | null {
  if (boundary === '') return truncated('boundary');
  const pieces = body.split(`--${boundary}`);
  // Before the first boundary stands a preamble that nobody reads; the closing boundary leaves a last piece that begins with "--".
  const closing = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (pieces.length < 2 || closing < 0) return truncated('boundary');
  if (closing < 2) return truncated('body');
  for (const piece of pieces.slice(1, closing)) {
    const part = partOf(piece.replace(/^[ \t]*\r?\n/, ''));
    const damage = part ? damageOfPart(part, false, depth + 1) : null;
    if (damage) return damage;
  }
  return null;
}

/** Base64 comes in fours (RFC 4648 section 4). */
function isWholeBase64(body: string): boolean {
  let units = 0;
  for (let at = 0; at < body.length; at++) {
    const unit = body.charCodeAt(at);
    const letter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
    if (letter || (unit >= 0x30 && unit <= 0x39) || unit === 0x2b || unit === 0x2f || unit === 0x3d) units++;
  }
  return units % 4 === 0;
}

/** Mail programs close what they open: a lone HTML part with `<html` and without its end was cut. */
function isCutHtml(body: string, encoding: string): boolean {
  if (encoding === 'base64') return false;
  return /<html[\s>]/i.test(body.slice(0, 5000)) && !/<\/html\s*>/i.test(body.slice(-5000).replace(/=\r?\n/g, ''));
}
