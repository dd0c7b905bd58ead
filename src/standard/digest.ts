import type { Clause, Finding, Severity } from '../report';

/** Findings that say the same thing: the same misspelt word, the same kind of missing comma. Shown once, with a count. */
export interface FindingGroup {
  /** The first in reading order; its words stand for the group. */
  readonly finding: Finding;
  readonly occurrences: readonly Finding[];
}

export interface Digest {
  /** Most important first, within the limits. */
  readonly shown: readonly FindingGroup[];
  /** What a surface keeps behind "more". */
  readonly rest: readonly FindingGroup[];
}

export interface DigestLimits {
  readonly perClause: number;
  readonly inAll: number;
}

/** A reviewer's patience (research, latvian.md F): at most two a clause at first, and seven in all. */
export const DIGEST_LIMITS: DigestLimits = { perClause: 2, inAll: 7 };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Groups findings and puts what misleads or embarrasses before matters of taste; ties stay in reading order. */
export function digestOf(findings: readonly Finding[], limits: DigestLimits = DIGEST_LIMITS): Digest {
  const groups = groupsOf(findings);
  const shown: FindingGroup[] = [];
  const rest: FindingGroup[] = [];
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
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = patternOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const list: FindingGroup[] = [];
  for (const occurrences of groups.values()) {
    const [finding] = occurrences;
    if (finding) list.push({ finding, occurrences });
  }
  // A stable sort keeps the reading order within one severity.
  return list.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}

/** Slips of punctuation are habits and count by rule; everything else counts by rule and words. */
function patternOf(finding: Finding): string {
  const words = finding.check === 'punctuation' ? '' : finding.text.toLowerCase();
  return `${finding.rule}\n${finding.severity}\n${words}`;
}
