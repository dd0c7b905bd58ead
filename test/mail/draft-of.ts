import type { Body, Draft } from '../../src/mail/draft';
import { NOW } from './corpus';

/** A reply of Ilze Kalniņa with this body. */
export function draftOf(body: Body, more: Partial<Draft> = {}): Draft {
  return {
    subject: 'RE: Iesniegums',
    from: { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' },
    to: [{ name: 'Andris Ozols', address: 'andris.ozols@example.com' }],
    cc: [],
    bcc: [],
    date: null,
    now: NOW,
    composeType: 'reply',
    conversationId: null,
    inReplyTo: null,
    user: null,
    attachments: [],
    body,
    bodyAtOpening: null,
    ...more,
  };
}
