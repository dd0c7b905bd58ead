import { type Examination, examine } from '../../lint';
import { catalogues, type UserLanguage } from '../../messages/catalogue';
import { applyChanges, policyFor } from '../../policy/changes';
import type { MunicipalityPolicy, Policy } from '../../policy/policy';
import type { Language } from '../../report';
import type { Speller } from '../../spelling/speller';
import { compareFindings, type FindingChanges } from '../../standard/compare-findings';
import type { PreviewLetter } from './letters';

export type Spellers = Readonly<Partial<Record<Language, Speller>>>;

/** A letter under the policy at hand, and what that changed against the opened one. */
export interface Trial {
  readonly examination: Examination;
  readonly changes: FindingChanges;
}

/** How policies are tried: as an employee of `language` would see it, for the sender or for a chosen institution. */
export interface TrialSetting {
  readonly opened: MunicipalityPolicy;
  /** Name of the institution whose policy is tried whoever the sender is; null: the sender decides. */
  readonly institution: string | null;
  readonly spellers: Spellers;
  readonly language: UserLanguage;
}

export function tryPolicy(
  letter: PreviewLetter,
  policy: MunicipalityPolicy,
  { opened, institution, spellers, language }: TrialSetting,
): Trial {
  const look = (municipality: MunicipalityPolicy) =>
    examine(letter.draft, policyOf(municipality, institution, letter), {
      catalogue: catalogues[language],
      spellers,
    });
  const examination = look(policy);
  return { examination, changes: compareFindings(look(opened).report.findings, examination.report.findings) };
}

function policyOf(municipality: MunicipalityPolicy, institution: string | null, letter: PreviewLetter): Policy {
  if (institution === null) return policyFor(municipality, letter.draft.from?.address ?? null);
  const chosen = municipality.institutions.find(({ name }) => name === institution);
  return chosen ? applyChanges(municipality, chosen.changes) : municipality;
}
