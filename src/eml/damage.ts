import { endsInsideCharacter, endsOfText, isCutHtml, isCutQuotedPrintable, isWholeBase64 } from './cut-text';
import { boundaryOf, FIELD, headerFields, type MimePart, mimePart, partsBetween } from './mime-part';

/** Why a file gives no draft. */
export interface Damage {
  /** `empty`: nothing in it; `not-a-mail`: no header of a mail at its start; `truncated`: the end is missing. */
  readonly reason: 'empty' | 'not-a-mail' | 'truncated';
  /** Where it shows: no line of a header, another kind of file, nothing the library can read; or what the cut goes through. */
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

/** Fields of which every mail has one. */
const MAIL_FIELDS =
  'from to cc bcc subject date message-id mime-version content-type x-unsent received return-path'.split(' ');
/** Outlook's own .msg, archives, PDF, pictures, RTF: files that people rename or pick by mistake. */
const OTHER_FORMATS = ['\xd0\xcf\x11\xe0', 'PK\x03\x04', '%PDF-', '\x89PNG', 'GIF8', '\xff\xd8\xff', '{\\rtf'];
const DEEPEST = 50;
const NOT_A_MAIL: Damage = { reason: 'not-a-mail', detail: 'no-header' };

function truncated(detail: Damage['detail']): Damage {
  return { reason: 'truncated', detail };
}

/**
 * What is wrong with a file, or null. The MIME library takes an empty or a cut file for an empty mail, so the closing
 * boundaries, the ends of base64 and of quoted-printable text and of the HTML itself are looked at here. Linear in the file.
 *
 * @param source the file, one Latin-1 unit a byte
 */
export function findDamage(source: string): Damage | null {
  if (!/\S/.test(source)) return { reason: 'empty', detail: 'nothing' };
  if (OTHER_FORMATS.some((sign) => source.startsWith(sign))) return { reason: 'not-a-mail', detail: 'other-format' };
  if (!FIELD.test(source.slice(0, 200))) return NOT_A_MAIL;
  const part = mimePart(source);
  const fields = part?.fields ?? headerFields(source);
  if (!MAIL_FIELDS.some((name) => fields.has(name))) return NOT_A_MAIL;
  return part ? damageOfPart(part, true, 0) : truncated('header');
}

/** `lone`: the part is the whole message, so that no closing boundary vouches for its end. */
function damageOfPart({ fields, body }: MimePart, lone: boolean, depth: number): Damage | null {
  const type = fields.get('content-type') ?? 'text/plain';
  if (/^multipart\//i.test(type) && depth < DEEPEST) return damageOfParts(body, boundaryOf(type), depth);
  if (lone && !/\S/.test(body)) return truncated('body');
  const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'base64' && !isWholeBase64(body)) return truncated('encoding');
  if (!lone) return null;
  if (encoding === 'quoted-printable' && isCutQuotedPrintable(body)) return truncated('encoding');
  const ends = endsOfText(body, encoding);
  if (/utf-?8/i.test(type) && endsInsideCharacter(ends.end)) return truncated('encoding');
  return /^text\/html/i.test(type) && isCutHtml(ends) ? truncated('html') : null;
}

function damageOfParts(body: string, boundary: string, depth: number): Damage | null {
  const parts = boundary === '' ? null : partsBetween(body, boundary);
  if (!parts) return truncated('boundary');
  if (parts.length === 0) return truncated('body');
  for (const source of parts) {
    const part = mimePart(source);
    const damage = part && damageOfPart(part, false, depth + 1);
    if (damage) return damage;
  }
  return null;
}
