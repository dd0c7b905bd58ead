import type { Person } from '../../mail/draft';
import { EMPLOYEE } from './owners';

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
  /** Sent already and shown for reading; Office.js then has no way to write. */
  readonly sent?: boolean;
  /** What add-ins keep with the open letter. */
  readonly session: Readonly<Record<string, string>>;
}

/** What Outlook on the web opens for a new message, without a signature. */
export function newLetter(): Letter {
  return {
    id: `new-${crypto.randomUUID()}`,
    composeType: 'newMail',
    conversationId: null,
    user: EMPLOYEE,
    from: EMPLOYEE,
    subject: '',
    to: [],
    cc: [],
    bcc: [],
    attachments: [],
    format: 'html',
    source:
      '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>' +
      '<body dir="ltr"><div class="elementToProof" style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"><br></div></body></html>',
    session: {},
  };
}
