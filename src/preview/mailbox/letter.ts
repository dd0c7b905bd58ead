import type { Person } from '../../mail/draft';

export type RecipientField = 'to' | 'cc' | 'bcc';

export interface LetterAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly inline: boolean;
  readonly kind: 'file' | 'item' | 'cloud';
}

/** A letter in its compose window; the body lives in the editor. */
export interface Letter {
  readonly id: string;
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly conversationId: string | null;
  /** Who is signed in while this letter is written. */
  readonly user: Person;
  readonly from: Person;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly attachments: readonly LetterAttachment[];
  readonly format: 'html' | 'text';
  /** The body's source at opening. */
  readonly source: string;
  /** What add-ins keep with the open letter. */
  readonly session: Readonly<Record<string, string>>;
}
