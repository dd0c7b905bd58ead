import type { Clause, Finding, Severity } from '../report';

/** What grouping needs to know of a finding. */
export type Groupable = Pick<Finding, 'check' | 'rule' | 'clause' | 'severity' | 'message' | 'text'>;

/** Findings that say the same thing: the same misspelt word, the same kind of missing comma. Shown once, with a count. */
export interface FindingGroup<F extends Groupable = Finding> {
  /** The first in reading order; its words stand for the group. */
  readonly finding: F;
  readonly occurrences: readonly F[];
}

export interface Digest<F extends Groupable = Finding> {
  /** Most important first, within the limits. */
  readonly shown: readonly FindingGroup<F>[];
  /** What a surface keeps behind "more". */
  readonly rest: readonly FindingGroup<F>[];
}

export interface DigestLimits {
  readonly perClause: number;
  readonly inAll: number;
}

/** A reviewer's patience (research, latvian.md F): at most two a clause at first, and seven in all. */
export const DIGEST_LIMITS: DigestLimits = { perClause: 2, inAll: 7 };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Groups findings and puts what misleads or embarrasses before matters of taste; ties stay in reading order. */
export function digestOf<F extends Groupable>(findings: readonly F[], limits: DigestLimits = DIGEST_LIMITS): Digest<F> {
  const groups = groupsOf(findings);
  const shown: FindingGroup<F>[] = [];
  const rest: FindingGroup<F>[] = [];
  const taken = new Map<Clause, number>();
  for (const group of groups) {
    const { clause } = group.finding;
    const count = taken.get(clause) ?? 0;
    if (shown.length < limits.inAll && count < limits.perClause) {
      taken.set(clause, count + 1);
      shown.push(group);
    } else rest.push(group);
  }
  return { shown, rest };
}

/** Groups in order of importance: severity, then reading order of the first occurrence. */
export function groupsOf<F extends Groupable>(findings: readonly F[]): readonly FindingGroup<F>[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const key = patternOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const list: FindingGroup<F>[] = [];
  for (const occurrences of groups.values()) {
    const [finding] = occurrences;
    if (finding) list.push({ finding, occurrences });
  }
  // A stable sort keeps the reading order within one severity.
  return list.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}

/** Slips of punctuation are habits and count by rule; what concerns the whole mail by what is said; everything else by rule and words. */
function patternOf(finding: Groupable): string {
  const words = finding.check === 'punctuation' ? '' : (finding.text || finding.message).toLowerCase();
  return `${finding.rule}\n${finding.severity}\n${words}`;
}
