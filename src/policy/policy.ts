import type { FindingMessageId, UserLanguage } from '../messages/catalogue';
import type { CheckId, Language, SectionCheck, Severity } from '../report';

/** What the administrator decides, complete: `defaults.ts` holds the whole answer for Ādaži. */
export interface Policy {
  /** The administrator's own mark of this edition, shown in the pane; "" for the built-in policy. */
  readonly edition: string;
  readonly organisation: Organisation;
  /** Checks that are switched off stand in the report as `skipped`. */
  readonly checks: Readonly<Partial<Record<CheckId, boolean>>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RulePolicy>>;
  /** The municipality's own rules, made of phrases without code. */
  readonly phraseRules: readonly PhraseRule[];
  /** Opening and closing phrases that the pane offers. */
  readonly phrases: Readonly<Record<Language, OfferedPhrases>>;
  /** Pages the municipality wants linked, by the words that name them. */
  readonly pages: readonly KnownPage[];
  /** Words that are right here although no dictionary has them. */
  readonly words: readonly string[];
  /** Lines of the offered signature; `{name}` and the other field names stand for what the employee saved. */
  readonly signature: Readonly<Record<Language, readonly string[]>>;
  readonly send: SendPolicy;
  readonly look: LookPolicy;
  readonly fixes: FixPolicy;
  readonly silence: SilencePolicy;
  /** Messages in the municipality's own words; `{…}` stands for the values of the built-in text. */
  readonly texts: Readonly<Record<UserLanguage, Readonly<Partial<Record<FindingMessageId, string>>>>>;
  readonly support: Support;
}

/** A policy file as it was read: the municipality's policy, and what its institutions do differently. */
export interface MunicipalityPolicy extends Policy {
  readonly institutions: readonly Institution[];
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
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, OptionValue>> | undefined;
}

interface PhraseRuleBase {
  /** Names the rule in report, pane and silence list; kebab case, not the id of a built-in rule. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** Language of the drafts that the rule reads. */
  readonly language: Language;
  /** Plain phrases, matched in all inflections the phrase matcher knows; any one of them counts. */
  readonly phrases: readonly string[];
  /** What the employee reads. */
  readonly message: string;
  /** Texts that `policy check` tries: the rule must be silent on the good and speak on the bad. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
}

/** `avoid`: the phrase should not stand there; `replace`: another stands better; `require`: one of the phrases must stand there. */
export type PhraseRule =
  | (PhraseRuleBase & { readonly kind: 'avoid' })
  | (PhraseRuleBase & { readonly kind: 'replace'; readonly replacement: string })
  | (PhraseRuleBase & { readonly kind: 'require' });

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

/** Where an Outlook runs; `classic` is Outlook for Windows with the desktop send runtime. */
export const PLATFORMS = ['web', 'newWindows', 'classic', 'mac'] as const;
export type Platform = (typeof PLATFORMS)[number];

export interface SendPolicy {
  /** `remind`: ask before sending, never stop. */
  readonly mode: 'off' | 'remind';
  /** Where the reminder may appear. */
  readonly platforms: Readonly<Record<Platform, boolean>>;
  /** Failing checks that are worth a reminder. */
  readonly checks: readonly SectionCheck[];
}

export interface LookPolicy {
  /** The pane looks anew every so many seconds while it is in focus; 0: only on opening, button, fix and return. */
  readonly everySeconds: number;
}

export interface FixPolicy {
  /** Whether a fix may rewrite the body where there is no gentler way (the hosts without Undo are off by default). */
  readonly wholeBody: Readonly<Record<Platform, boolean>>;
}

export interface SilencePolicy {
  /** The employee may silence one place. */
  readonly place: boolean;
  /** The employee may teach a word. */
  readonly word: boolean;
  /** The employee may silence a rule for good. */
  readonly rule: boolean;
  /** Checks whose findings nobody may silence. */
  readonly never: readonly CheckId[];
}

export interface Support {
  /** Whom an employee asks: an e-mail address, a phone number or a name; "" when nobody is named. */
  readonly contact: string;
  /** Page with help; null when there is none. */
  readonly url: string | null;
  /** Page with the municipality's privacy notice; null when there is none. */
  readonly privacyUrl: string | null;
}

/** An institution whose mail follows other values, chosen by the sender's address. */
export interface Institution {
  readonly name: string;
  /** Addresses (`policija@adazi.lv`) and domains (`@skola.adazi.lv`); the first institution that matches serves. */
  readonly senders: readonly string[];
  readonly changes: PolicyChanges;
}

/** Part of a policy: an object changes only the keys it names, a list replaces the whole list. */
export type PolicyChanges = Changes<Policy>;

type Changes<T> = T extends readonly unknown[] | string | number | boolean | null
  ? T
  : { readonly [K in keyof T]?: Changes<T[K]> | undefined };
