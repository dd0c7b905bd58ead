import type { Body, Draft } from './draft';

/** A draft of which nothing is known but its body. */
export function draftOfBody(body: Body): Draft {
  return {
    subject: '',
    from: null,
    to: [],
    cc: [],
    bcc: [],
    date: null,
    now: '1970-01-01T00:00:00Z',
    composeType: 'unknown',
    conversationId: null,
    inReplyTo: null,
    user: null,
    attachments: [],
    body,
    bodyAtOpening: null,
  };
}
