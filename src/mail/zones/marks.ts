/** Structural signs that mail clients leave in the HTML (research/mail-structure.md section 3). */

/**
 * `history`: everything from here on is quoted; `separator`: a line or anchor that means so only with a header block below it;
 * `container`: what is inside is quoted; `gmail`: quoted from the first attribution inside it; `blockquote`: perhaps quoted;
 * `signature`: perhaps the signature.
 */
export type MarkRole = 'history' | 'separator' | 'container' | 'gmail' | 'blockquote' | 'signature';

/** `endLine` of a mark whose element is still open. */
export const OPEN = -1;

/** A mark covers the lines `line` to `endLine` (exclusive); it is empty when both are equal. */
export interface Mark {
  readonly role: MarkRole;
  /** Name of the sign as it is reported, without `x_`. */
  readonly name: string;
  line: number;
  endLine: number;
  readonly sourceStart: number;
  sourceEnd: number;
}

/** The attributes that are looked at; values are cut at a few thousand units. */
export interface Attributes {
  id?: string;
  class?: string;
  style?: string;
  name?: string;
  type?: string;
  cite?: string;
}

const HISTORY_IDS = new Set([
  'appendonsend',
  'divrplyfwdmsg',
  'mail-editor-reference-message-container',
  'olk_src_body_section',
  'isforwardcontent',
  'origbody',
]);
const HISTORY_CLASSES = new Set(['ms-outlook-mobile-reference-message', 'outlookmessageheader']);
const CONTAINER_CLASSES = new Set([
  'moz-cite-prefix',
  'moz-forward-container',
  'gmail_attr',
  'protonmail_quote',
  'zmail_extra',
  'tutanota_quote',
  'mail_quote',
]);
const GMAIL_CLASSES = new Set(['gmail_quote', 'gmail_quote_container', 'gmail_extra']);
const SIGNATURE_IDS = new Set(['signature', 'ms-outlook-mobile-signature', 'mac_outlook_signature']);
const SIGNATURE_CLASSES = new Set([
  'gmail_signature',
  'moz-signature',
  'acompli_signature',
  'protonmail_signature_block',
  'ms-outlook-ios-signature',
  'mac_outlook_signature',
]);
const ANCHORS: ReadonlyMap<string, MarkRole> = new Map([
  ['_____replyseparator', 'history'],
  ['_replyseparator', 'history'],
  ['_mailoriginal', 'separator'],
  ['_mailautosig', 'signature'],
]);

export type Sign = Pick<Mark, 'role' | 'name'>;

/** A name in small letters without the `x_` that the web client puts before it each time it quotes a mail. */
function withoutPrefix(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/^(?:x_)+/, '');
}

/** The sign that an id or an anchor's name is. */
export function recogniseName({ id, name }: Attributes): Sign | null {
  const byId = id ? fromId(withoutPrefix(id)) : null;
  if (byId || !name) return byId;
  const anchor = withoutPrefix(name);
  const role = ANCHORS.get(anchor);
  return role === undefined ? null : { role, name: anchor };
}

/** The sign that an element is by itself: a rule, a quotation. */
export function recogniseElement(element: string, attributes: Attributes): Sign | null {
  if (element === 'hr') {
    const drawn = attributes.style?.toLowerCase().replace(/\s/g, '') ?? '';
    const own = drawn.includes('display:inline-block') && drawn.includes('width:98%');
    return { role: 'separator', name: own ? 'outlook-hr' : 'hr' };
  }
  if (element !== 'blockquote') return null;
  const cited = attributes.cite !== undefined || attributes.type?.trim().toLowerCase() === 'cite';
  return { role: cited ? 'container' : 'blockquote', name: cited ? 'blockquote-cite' : 'blockquote' };
}

function fromId(name: string): Sign | null {
  if (HISTORY_IDS.has(name)) return { role: 'history', name };
  if (name === 'stopspelling') return { role: 'separator', name };
  if (SIGNATURE_IDS.has(name)) return { role: 'signature', name };
  if (name.includes('yahoo_quoted')) return { role: 'container', name: 'yahoo_quoted' };
  return null;
}

/** The sign that a class is. */
export function recogniseClass(value: string): Sign | null {
  for (const word of value.split(/\s+/)) {
    if (word === '') continue;
    const name = withoutPrefix(word);
    if (HISTORY_CLASSES.has(name)) return { role: 'history', name };
    if (CONTAINER_CLASSES.has(name) || name.includes('yahoo_quoted')) return { role: 'container', name };
    if (GMAIL_CLASSES.has(name)) return { role: 'gmail', name };
    if (SIGNATURE_CLASSES.has(name)) return { role: 'signature', name };
  }
  return null;
}

/** The line that Word and its kin draw above the header of the original, in any order of properties and any unit. */
const BORDER_TOP =
  /border-top(?:-color)?\s*:[^;]{0,60}?(?:#e1e1e1|#b5c4df|rgb\(\s*225,\s*225,\s*225\s*\)|rgb\(\s*181,\s*196,\s*223\s*\)|rgb\(\s*229,\s*229,\s*229\s*\)|#e5e5e5)/;
const ANY_BORDER_TOP = /border-top\s*:[^;]{0,40}solid/;

/** The sign that a style is. */
export function recogniseStyle(style: string): Sign | null {
  const text = style.slice(0, 600).toLowerCase();
  if (!text.includes('border-top') && !text.includes('mso-bookmark')) return null;
  if (BORDER_TOP.test(text)) return { role: 'separator', name: 'border-top' };
  if (ANY_BORDER_TOP.test(text)) return { role: 'separator', name: 'rule' };
  if (text.includes('mso-bookmark:_mailoriginal')) return { role: 'separator', name: '_mailoriginal' };
  return null;
}
