import type { Draft } from './mail/draft';
import type { Catalogue } from './messages/catalogue';
import { fillText } from './messages/fill-text';
import { ownText } from './policy/own-text';
import type { Policy } from './policy/policy';
import type { Language, Report } from './report';
import type { Speller } from './spelling/speller';
import { type Examination, examineWith } from './standard/examine';
import { rules } from './standard/registry';

export type { Examination } from './standard/examine';

/** What the engine cannot make itself: texts for people, and dictionaries (a language without one stays unspelt). */
export interface Resources {
  readonly catalogue: Catalogue;
  readonly spellers: Readonly<Partial<Record<Language, Speller>>>;
}

/**
 * Checks one draft against section 9: the engine's one door. Pure: the same draft, policy and resources give the same
 * report. Offsets of a finding are UTF-16 code units into the report's own `authorText` or `signatureText`.
 */
export function lint(draft: Draft, policy: Policy, resources: Resources): Report {
  return examine(draft, policy, resources).report;
}

/** As `lint`, and gives the letter as well, for the surfaces that draw it. */
export function examine(draft: Draft, policy: Policy, resources: Resources): Examination {
  const { catalogue, spellers } = resources;
  return examineWith(rules, draft, policy, {
    findingText: ({ message, values }) =>
      ownText(policy, catalogue.language, message, values) ?? fillText(catalogue.findings[message], values),
    fixTexts: catalogue.fixes,
    spellers,
  });
}
