import type { CheckId, Language, Severity } from '../report';

/** What the administrator decides; `defaults.ts` holds the complete answer for Ādaži. */
export interface Policy {
  readonly organisation: Organisation;
  /** Checks that are switched off stand in the report as `skipped`. */
  readonly checks: Readonly<Partial<Record<CheckId, boolean>>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RulePolicy>>;
  /** Opening and closing phrases that the pane offers. */
  readonly phrases: Readonly<Record<Language, OfferedPhrases>>;
  /** Pages the municipality wants linked, by the words that name them. */
  readonly pages: readonly KnownPage[];
  /** Words that are right here although no dictionary has them. */
  readonly words: readonly string[];
  readonly look: { readonly everySeconds: number };
  readonly support: { readonly contact: string };
}

export interface Organisation {
  /** Full names of the institution and its sister institutions. */
  readonly names: readonly string[];
  /** E-mail domains of colleagues: a mail to these alone is internal (standard 4.2). */
  readonly domains: readonly string[];
  /** Host names that count as the official website (9.4). */
  readonly websites: readonly string[];
  /** ISO 3166 country whose phone numbers may stand without a country code. */
  readonly phoneCountry: 'LV';
}

export type OptionValue = number | boolean | string | readonly string[];

export interface RulePolicy {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface OfferedPhrases {
  readonly greetings: readonly string[];
  /** `{date}` and `{subject}` stand for the client's mail. */
  readonly introductions: readonly string[];
  readonly closings: readonly string[];
}

export interface KnownPage {
  /** Plain phrases that name the page, matched in all inflections the phrase matcher knows. */
  readonly words: readonly string[];
  readonly url: string;
}
