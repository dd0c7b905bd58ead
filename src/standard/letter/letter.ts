import type { Word } from '../../language/cues';
import type { Sentence, Token } from '../../language/text';
import type { Draft, DraftPart } from '../../mail/draft';
import type { Mail, Range } from '../../mail/mail';
import type { SignatureFields } from '../../mail/signature-fields';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../report';
import type { Speller } from '../../spelling/speller';

/** Where the parts of a letter lie in the author's text (9.1–9.3). A part that is not there is null. */
export interface Parts {
  /** The salutation alone: `Labdien, Kalniņas kundze!`, without the sentence that may follow on its line. */
  readonly salutation: Range | null;
  /** Everything between salutation and sign-off. */
  readonly body: Range;
  /** The first two sentences of the body (three when those are very short), where 9.1 looks for the reference. */
  readonly introduction: Range;
  /** The last paragraph or last three sentences before the sign-off, where 9.3 looks. */
  readonly closing: Range;
  /** `Ar cieņu` and its kin. */
  readonly signOff: Range | null;
}

/** A draft read once for all rules: ranges are offsets into `text`, the author's zone, unless said otherwise. */
export interface Letter {
  readonly draft: Draft;
  readonly mail: Mail;
  readonly policy: Policy;
  readonly language: Language;
  /** By vote of the client's word, the conversation, the quoted part and the subject's prefix. */
  readonly kind: 'reply' | 'forward' | 'new';
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sentences of the whole author's text, in order; salutation and sign-off are sentences of their own. */
  readonly sentences: readonly Sentence[];
  readonly parts: Parts;
  /** Words of the sentences; marks are left out. */
  readonly words: readonly Word[];
  /** Words of the body (tokens of kind word). */
  readonly wordCount: number;
  readonly signature: SignatureFields;
  readonly speller: Speller | null;
}

/** True when one of these parts is empty only because it could not be read: a rule that needs it stays silent. */
export function isUnread(letter: Letter, ...parts: readonly DraftPart[]): boolean {
  return (letter.draft.unread ?? []).some((part) => parts.includes(part));
}
