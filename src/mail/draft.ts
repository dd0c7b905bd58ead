/** A draft as plain data: what Office.js or an `.eml` file gave, before anything is understood of it. */

export interface Person {
  /** Display name as the mail client shows it; may be empty, may be the address again. */
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  /** Shown inside the body (a logo in the signature): never counts as "the promised attachment". */
  readonly inline: boolean;
  readonly kind: 'file' | 'item' | 'cloud';
}

/** What the client says of the draft; `unknown` where it says nothing or is known to lie. */
export type ComposeType = 'new' | 'reply' | 'forward' | 'unknown';

export interface Body {
  readonly format: 'html' | 'text';
  readonly source: string;
}

/** Parts of a draft that a client may fail to give. */
export type DraftPart = 'subject' | 'from' | 'to' | 'cc' | 'bcc' | 'attachments' | 'compose-type';

export interface Draft {
  readonly subject: string;
  /** The address the mail goes out from: a shared mailbox, or the employee. */
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** ISO 8601 date and time of the draft, or null. */
  readonly date: string | null;
  /** ISO 8601 date and time of this look; the engine has no clock of its own. */
  readonly now: string;
  readonly composeType: ComposeType;
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
  /** The employee who is signed in; may differ from `from` in a shared mailbox. */
  readonly user: Person | null;
  readonly attachments: readonly Attachment[];
  readonly body: Body;
  /** The body as the client inserted it when the compose window opened, where the host gave it. */
  readonly bodyAtOpening: string | null;
  /** Parts that are empty only because they could not be read; a rule that needs one of them stays silent. */
  readonly unread?: readonly DraftPart[];
}
