import type { Finding } from '../report';

/** The same place seen by the same rule, said otherwise. */
export interface ChangedFinding {
  readonly before: Finding;
  readonly after: Finding;
}

/** What another policy does to the findings on one letter; each list in the order of the report that it comes from. */
export interface FindingChanges {
  readonly appeared: readonly Finding[];
  readonly vanished: readonly Finding[];
  /** Another severity, message or fix. */
  readonly changed: readonly ChangedFinding[];
  readonly kept: readonly Finding[];
}

/** Compares the findings of two reports on the same letter. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const left = [...before];
  const take = (isIt: (finding: Finding) => boolean): Finding | undefined => {
    const index = left.findIndex(isIt);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const kept = after.filter((finding) => take((one) => saysTheSame(one, finding)));
  const appeared: Finding[] = [];
  const changed: ChangedFinding[] = [];
  for (const finding of after) {
    if (kept.indexOf(finding) >= 0) continue;
    const earlier = take((one) => isSamePlace(one, finding));
    if (earlier) changed.push({ before: earlier, after: finding });
    else appeared.push(finding);
  }
  return { appeared, vanished: left, changed, kept };
}

function isSamePlace(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.zone === other.zone && one.start === other.start && one.end === other.end;
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
