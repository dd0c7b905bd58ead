import * as en from './en';
import * as lv from './lv';
import type { Translation } from './translation';

/** Languages that the product speaks to its users (the language of a draft is another matter). */
export type UserLanguage = 'lv' | 'en';

export type FindingMessages = Translation<typeof lv.findings>;
export type FindingMessageId = keyof typeof lv.findings;
export type FixLabelId = keyof typeof lv.fixes;

/** What the engine needs to say; the surfaces' own texts stand in catalogues of their own beside these. */
export interface Catalogue {
  readonly language: UserLanguage;
  /** The standard's own words, by clause. */
  readonly clauses: Translation<typeof lv.clauses>;
  readonly findings: FindingMessages;
  readonly rules: Translation<typeof lv.rules>;
  readonly fixes: Translation<typeof lv.fixes>;
}

export const catalogues: Readonly<Record<UserLanguage, Catalogue>> = { lv, en };
