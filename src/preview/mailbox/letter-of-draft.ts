import type { Draft } from '../../mail/draft';
import { textAsHtml } from './body-editor';
import type { Letter } from './letter';
import { EMPLOYEE, isShared } from './owners';

const COMPOSE_TYPE = { new: 'newMail', reply: 'reply', forward: 'forward', unknown: 'newMail' } as const;
/** Made-up size of a sample's attachment, in bytes. */
const SAMPLE_SIZE = 24_576;

/** A sample draft as a letter in its compose window. The sender is signed in, except where the letter goes out from an office. */
export function letterOfDraft(id: string, draft: Draft): Letter {
  const from = draft.from ?? EMPLOYEE;
  return {
    id,
    composeType: COMPOSE_TYPE[draft.composeType],
    conversationId: draft.inReplyTo === null ? null : `conversation of ${draft.inReplyTo}`,
    user: isShared(from) ? EMPLOYEE : from,
    from,
    subject: draft.subject,
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    attachments: draft.attachments.map((attachment, index) => ({
      ...attachment,
      id: `${id}-attachment-${index + 1}`,
      size: SAMPLE_SIZE,
    })),
    format: draft.body.format,
    source: draft.body.source,
    session: {},
  };
}

/** The same letter as the other format; a formatted one loses what text cannot hold. */
export function inFormat(letter: Letter, format: 'html' | 'text'): Letter {
  if (letter.format === format) return letter;
  const source = format === 'text' ? htmlAsText(letter.source) : `<div>${textAsHtml(letter.source)}</div>`;
  return { ...letter, format, source };
}

const BLOCK_END = /<\/(?:p|div|li|tr|h[1-6]|ul|ol|table)\s{0,9}>|<br\s{0,9}\/?>|<hr/i;

function htmlAsText(source: string): string {
  const page = new DOMParser().parseFromString(source.split(BLOCK_END).join('<i>\u2028</i>'), 'text/html');
  const text = (page.body.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
  return text
    .split('\u2028')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
