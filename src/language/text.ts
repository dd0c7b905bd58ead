import type { Range } from '../mail/mail';

/**
 * `word`: letters, with inner apostrophe or hyphen (`e-pasts`, `Liepiņa-Ozola`); `number`: digits with their inner
 * separators; `reference`: a run of letters, digits and `/ - .` with a digit in it (`ĀND/1-10-1/17/64`); `address`: a URL,
 * e-mail address, domain or file name; `abbreviation`: letters with stops (`u. c.`, `plkst.`, `Nr.`); `punctuation`: one mark,
 * one emoticon or one run of emoji (`faces.ts`).
 */
export type TokenKind = 'word' | 'number' | 'reference' | 'address' | 'abbreviation' | 'punctuation';

export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A sentence inside one line; `firstToken`..`lastToken` (exclusive) index the token list it was made from. */
export interface Sentence extends Range {
  readonly firstToken: number;
  readonly lastToken: number;
}
