import { lint, type Resources } from '../../lint';
import type { Draft } from '../../mail/draft';
import { policyFor } from '../../policy/changes';
import type { MunicipalityPolicy } from '../../policy/policy';
import type { CheckResult } from '../../report';
import { compareFindings, type FindingChanges } from '../../standard/compare-findings';

/** A check whose verdict is another under the new policy. */
export interface ChangedVerdict {
  readonly id: CheckResult['id'];
  readonly before: CheckResult['status'];
  readonly after: CheckResult['status'];
}

/** What a new policy changes on one draft. */
export interface LetterTrial extends FindingChanges {
  readonly file: string;
  readonly verdicts: readonly ChangedVerdict[];
}

/** Checks a draft under both policies. */
export function tryLetter(
  file: string,
  draft: Draft,
  policies: { readonly before: MunicipalityPolicy; readonly after: MunicipalityPolicy },
  resources: Resources,
): LetterTrial {
  const sender = draft.from?.address ?? null;
  const before = lint(draft, policyFor(policies.before, sender), resources);
  const after = lint(draft, policyFor(policies.after, sender), resources);
  const verdicts = before.checks.flatMap(({ id, status }, index) => {
    const now = after.checks[index]?.status ?? status;
    return now === status ? [] : [{ id, before: status, after: now }];
  });
  return { file, verdicts, ...compareFindings(before.findings, after.findings) };
}

export function changesSomething({ appeared, vanished, changed, verdicts }: LetterTrial): boolean {
  return appeared.length + vanished.length + changed.length + verdicts.length > 0;
}

export interface TrialTotal {
  readonly letters: number;
  readonly touched: number;
  readonly appeared: number;
  readonly vanished: number;
  readonly changed: number;
}

export function totalOf(trials: readonly LetterTrial[]): TrialTotal {
  const sum = (count: (trial: LetterTrial) => number) => trials.reduce((total, trial) => total + count(trial), 0);
  return {
    letters: trials.length,
    touched: trials.filter(changesSomething).length,
    appeared: sum(({ appeared }) => appeared.length),
    vanished: sum(({ vanished }) => vanished.length),
    changed: sum(({ changed }) => changed.length),
  };
}
