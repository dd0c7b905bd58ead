import type { Draft } from '../mail/draft';
import type { HostResult } from './result';

/** Which Outlook this is, as far as it says. */
export type ClientKind = 'web' | 'new-windows' | 'classic-windows' | 'mac' | 'mobile' | 'unknown';

export interface Client {
  readonly kind: ClientKind;
  /** `OutlookWebApp`, `newOutlookWindows`, `Outlook` …; "" when not told. */
  readonly hostName: string;
  readonly hostVersion: string;
  /** `OfficeOnline`, `PC`, `Mac` …; "" when not told. */
  readonly platform: string;
  /** Highest Mailbox requirement set that the client declares, for example `1.12`; "" when it declares none. */
  readonly mailbox: string;
  /** BCP 47 tag of Outlook's own interface; says nothing of the letter's language. */
  readonly displayLanguage: string;
  /**
   * Whether rewriting the whole body is allowed unless the policy says otherwise: true on the web and in new Outlook, false where
   * it cannot be undone (classic Windows, Mac) and where it was never tried.
   */
  readonly patchesBody: boolean;
}

/** Colours as CSS values; only clients from Mailbox 1.14 give a theme. */
export interface Theme {
  readonly dark: boolean;
  readonly background: string;
  readonly foreground: string;
}

/** Stands for one opened letter; a mark from an earlier look tells whether a fix would land in the same one. */
export type ItemMark = number;

export interface DraftReading {
  readonly item: ItemMark;
  /** Parts that could not be read are empty and stand in `draft.unread`. */
  readonly draft: Draft;
  /** True when pictures stand inside the body itself (a logo in the signature): see `replaceBody`. */
  readonly inlineImages: boolean;
}

/** What to insert. Without `html` a formatted body gets the text, escaped, line by line. */
export interface Content {
  readonly text: string;
  readonly html?: string;
}

export interface BodyChange {
  /** The body's source as it was read and judged. */
  readonly expected: string;
  /** The proved patch of it. */
  readonly source: string;
  /** Write although the body has pictures inside; only where Outlook has been seen to keep them. */
  readonly withInlineImages?: boolean;
}

export interface Selection {
  readonly text: string;
  readonly where: 'body' | 'subject';
}

export type HostEvent = 'item' | 'recipients' | 'attachments' | 'theme';

/**
 * The only door to Outlook. Calls are made one after the other, each with a time limit; nothing here throws or rejects, and a
 * failed call has written nothing unless its failure says so (`not-restored`, `not-verified`; a write that `timed-out` may still arrive).
 */
export interface OutlookHost {
  readonly client: Client;
  /** The colours of the moment, or null when the client tells none. */
  theme(): Theme | null;
  /** A fresh look at the letter that is open now. */
  readDraft(): Promise<HostResult<DraftReading>>;
  readSelection(): Promise<HostResult<Selection>>;
  /** Puts `content` above everything in the body. */
  insertAtTop(item: ItemMark, content: Content): Promise<HostResult<void>>;
  /** Puts `content` at the cursor; `text-changed` when words are selected there, because they would be lost. */
  insertAtCursor(item: ItemMark, content: Content): Promise<HostResult<void>>;
  /**
   * Replaces the employee's own selection when it is `expected` (no-break and ordinary spaces count as equal; spaces selected
   * around it stay); otherwise `text-changed`.
   */
  replaceSelection(item: ItemMark, expected: string, content: Content): Promise<HostResult<void>>;
  /**
   * Writes the whole body: only over exactly `expected`, read back and compared afterwards, and put back when Outlook did not keep
   * the text, the links or the pictures. The value is the body as it was read back: `expected` of the next change or of an undo.
   */
  replaceBody(item: ItemMark, change: BodyChange): Promise<HostResult<string>>;
  /** Into the place of the signature when there is none and the client can (1.10); otherwise at the cursor. */
  insertSignature(
    item: ItemMark,
    content: Content,
    signatureThere: boolean,
  ): Promise<HostResult<'signature' | 'cursor'>>;
  /** The saved settings as they were written, or null when there are none; validate them, they may be old. */
  readSettings(): HostResult<unknown>;
  /** Saves settings to the employee's mailbox, 32 KB at most; null erases them. */
  writeSettings(value: unknown): Promise<HostResult<void>>;
  /** Keeps a text with the open letter for the send check (1.11, 50,000 characters), never sent with it. */
  keepForSend(item: ItemMark, key: string, text: string): Promise<HostResult<void>>;
  /** Tells of changes; the listener should only note that a look is due. Gives back the way to stop. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
