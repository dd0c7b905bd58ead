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
  /** The standard's own words, by clause. */
  readonly clauses: Translation<typeof lv.clauses>;
  readonly findings: FindingMessages;
  readonly rules: Translation<typeof lv.rules>;
  readonly fixes: Translation<typeof lv.fixes>;
}

export const catalogues: Readonly<Record<UserLanguage, Catalogue>> = { lv, en };

/** The text of a finding's message: a plain text, or one with the values that the rule saw filled in. */
export function findingText(catalogue: Catalogue, id: FindingMessageId, values: unknown): string {
  const message = catalogue.findings[id] as string | ((values: never) => string);
  // `Observation` ties each id to its own values; the compiler cannot follow that tie through the lookup.
  return typeof message === 'string' ? message : message(values as never);
}
