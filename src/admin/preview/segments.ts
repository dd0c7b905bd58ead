import type { Finding, Severity } from '../../report';

/** A finding as the letter shows it. */
export interface Mark {
  readonly finding: Finding;
  readonly isNew: boolean;
}

/** A stretch of text under the same marks. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The gravest of the findings here; null where there is none. */
  readonly severity: Severity | null;
  readonly isNew: boolean;
  readonly findings: readonly Finding[];
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'hint'];

/** The text in stretches; marks may lie over each other. Offsets are UTF-16 code units into `text`. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const borders = new Set([0, text.length]);
  for (const { finding } of marks) {
    borders.add(finding.start);
    borders.add(finding.end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const here = marks.filter(({ finding }) => finding.start <= start && end <= finding.end);
    return {
      start,
      text: text.slice(start, end),
      severity: GRAVEST_FIRST.find((severity) => here.some(({ finding }) => finding.severity === severity)) ?? null,
      isNew: here.some(({ isNew }) => isNew),
      findings: here.map(({ finding }) => finding),
    };
  });
}
