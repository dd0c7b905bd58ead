import type { Draft } from '../../src/mail/draft';
import { readMail } from '../../src/mail/read-mail';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Letter } from '../../src/standard/letter/letter';
import { prepareLetter } from '../../src/standard/letter/prepare-letter';

/** A plain-text reply to an external client; `more` says where it differs. */
export function replyDraft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    subject: 'RE: Jautājums',
    from: { name: 'Anna Kalniņa', address: 'anna.kalnina@adazi.lv' },
    to: [{ name: 'Jānis Bērziņš', address: 'janis.berzins@example.com' }],
    cc: [],
    bcc: [],
    date: null,
    now: '2026-11-16T10:00:00+02:00',
    composeType: 'unknown',
    conversationId: null,
    inReplyTo: null,
    user: null,
    attachments: [],
    body: { format: 'text', source: text },
    bodyAtOpening: null,
    ...more,
  };
}

export function letterOf(text: string, more: Partial<Draft> = {}): Letter {
  const draft = replyDraft(text, more);
  return prepareLetter(draft, readMail(draft), defaultPolicy, {});
}
