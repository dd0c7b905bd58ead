import type { Draft } from '../../mail/draft';
import { render } from '../../mail/render';
import { textAsHtml } from './body-editor';
import type { Letter } from './letter';
import { EMPLOYEE, isShared } from './owners';

/** Made-up size of a sample's attachment, in bytes. */
const SAMPLE_SIZE = 24_576;

/** A sample draft as a letter in its compose window. The sender is signed in, except where the letter goes out from an office. */
export function letterOfDraft(id: string, draft: Draft): Letter {
  const from = draft.from ?? EMPLOYEE;
  return {
    id,
    composeType: composeTypeOf(draft),
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

function composeTypeOf(draft: Draft): Letter['composeType'] {
  if (draft.composeType === 'reply') return 'reply';
  // A forward has no header that says so.
  return draft.composeType === 'forward' || /^(?:fwd?|pārs)\.?:/i.test(draft.subject) ? 'forward' : 'newMail';
}

/** The same letter as the other format; a formatted one loses what text cannot hold. */
export function inFormat(letter: Letter, format: 'html' | 'text'): Letter {
  if (letter.format === format) return letter;
  const source = format === 'text' ? htmlAsText(letter.source) : `<div>${textAsHtml(letter.source)}</div>`;
  return { ...letter, format, source };
}

function htmlAsText(source: string): string {
  const { text, lines } = render({ format: 'html', source });
  return lines.map(({ start, end, gap }) => '\n'.repeat(gap) + text.slice(start, end)).join('\n');
}
