import PostalMime, { type Address, type Email, type Attachment as MimePart } from 'postal-mime';
import type { Attachment, Body, ComposeType, Draft, Person } from '../mail/draft';
import { type Damage, findDamage } from './damage';

/** A draft, or why the file gives none. */
export type EmlReading = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly damage: Damage };

/** Byte order mark and the line that mailboxes put before a mail. */
const LEADING = /^(?:\xef\xbb\xbf)?(?:From [^\n]{0,300}\r?\n)?/;

/**
 * Reads a draft out of an `.eml` file (RFC 5322 and MIME). Never rejects: what cannot be read is told as damage.
 *
 * @param bytes the file as it is
 * @param now ISO 8601 date and time of this look
 */
export async function readEml(bytes: Uint8Array, now: string): Promise<EmlReading> {
  const whole = latin1(bytes);
  const start = LEADING.exec(whole)?.[0].length ?? 0;
  const damage = findDamage(whole.slice(start));
  if (damage) return { ok: false, damage };
  let email: Email;
  try {
    email = await PostalMime.parse(bytes.subarray(start), { forceRfc822Attachments: true });
  } catch {
    // The library refuses hostile nesting and headers of megabytes.
    return { ok: false, damage: { reason: 'not-a-mail', detail: 'unreadable' } };
  }
  return { ok: true, draft: draftOf(email, now) };
}

function draftOf(email: Email, now: string): Draft {
  const body: Body =
    email.html !== undefined
      ? { format: 'html', source: email.html }
      : { format: 'text', source: (email.text ?? '').replace(/\n$/, '') };
  return {
    subject: email.subject ?? '',
    from: people(email.from ? [email.from] : [])[0] ?? null,
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    date: email.date !== undefined && /^\d{4}-\d\d-\d\dT/.test(email.date) ? email.date : null,
    now,
    composeType: composeTypeOf(email),
    conversationId: null,
    inReplyTo: email.inReplyTo?.trim() || null,
    // A shared mailbox names the employee who wrote as the sender.
    user: people(email.sender ? [email.sender] : [])[0] ?? null,
    attachments: email.attachments.map((part) => attachmentOf(part, body.source)),
    body,
    bodyAtOpening: null,
  };
}

const FORWARD_PREFIX = /^\s*(?:fw|fwd|pārs|wg|vl|pd|пересл)\s*\.?\s*:/i;

/** A mail that answers another names it; some programs name the mail that they pass on as well. */
function composeTypeOf(email: Email): ComposeType {
  if (!email.inReplyTo?.trim()) return 'unknown';
  return FORWARD_PREFIX.test(email.subject ?? '') ? 'forward' : 'reply';
}

function people(addresses: readonly Address[] | undefined): Person[] {
  const found: Person[] = [];
  for (const entry of addresses ?? []) {
    if (entry.group) found.push(...people(entry.group));
    else if (entry.address !== undefined) found.push({ name: entry.name, address: entry.address });
  }
  return found;
}

/** A part is inline when the body shows it by its content id, or when it says so and is a picture without a name of its own. */
function attachmentOf(part: MimePart, body: string): Attachment {
  const id = part.contentId?.replace(/^<|>$/g, '') ?? '';
  const shown = id !== '' && body.includes(`cid:${id}`);
  const inline = shown || (part.disposition === 'inline' && part.mimeType.startsWith('image/'));
  const kind = part.mimeType === 'message/rfc822' ? 'item' : 'file';
  return { name: part.filename ?? '', inline, kind };
}

/** One unit a byte, in pieces: a call with millions of arguments is refused. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
