import type { Attachment, ComposeType, Person } from '../mail/draft';
import { isRecord } from './office';

/** Readers of what Office.js answers. Each gives null for an answer of the wrong kind. */

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** An `EmailAddressDetails` or the user's profile; the name may be missing, the address may not. */
export function asPerson(value: unknown): Person | null {
  if (!isRecord(value)) return null;
  const address = asText(value.emailAddress);
  return address === null ? null : { name: asText(value.displayName) ?? '', address };
}

/** Recipients, resolved ones only: Outlook does not give the others. An entry without an address is left out. */
export function asPeople(value: unknown): readonly Person[] | null {
  if (!Array.isArray(value)) return null;
  return value.map(asPerson).filter((person) => person !== null);
}

/** Attachments of the letter. A OneDrive link that Outlook holds in the body is none. */
export function asAttachments(value: unknown): readonly Attachment[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter(isRecord).map((entry) => ({
    name: asText(entry.name) ?? '',
    inline: entry.isInline === true,
    kind: entry.attachmentType === 'item' || entry.attachmentType === 'cloud' ? entry.attachmentType : 'file',
  }));
}

const COMPOSE_TYPES: Readonly<Record<string, ComposeType>> = { newMail: 'new', reply: 'reply', forward: 'forward' };

/** The client's word on the kind of letter; known to be wrong in places (research: OfficeDev/office-js 6652, 6739, 4835). */
export function asComposeType(value: unknown): ComposeType | null {
  const type = isRecord(value) ? asText(value.composeType) : null;
  return type === null ? null : (COMPOSE_TYPES[type] ?? 'unknown');
}
