import {
  type CheckId,
  CLAUSE_OF,
  type Clause,
  type Finding,
  type Report,
  type SectionCheck,
  type Severity,
} from '../../report';
import { digestOf, type FindingGroup } from '../../standard/digest';
import { isRestoration, paneGroups, withOneLostWord } from './restoration';
import { type Silence, silences } from './silences';

/** The parts of a letter as the pane lists them, in the standard's order; spelling and punctuation are one. */
export const PART_CHECKS = {
  greeting: ['greeting'],
  reference: ['reference'],
  'plain-language': ['plain-language'],
  links: ['links'],
  summary: ['summary'],
  'next-steps': ['next-steps'],
  courtesy: ['courtesy'],
  signature: ['signature'],
  spelling: ['spelling', 'punctuation'],
} as const satisfies Readonly<Record<string, readonly SectionCheck[]>>;
export type SectionPart = keyof typeof PART_CHECKS;

/** Beyond section 9: respect, confidentiality and the client's questions. Shown only where there is something to say. */
const ADVICE_CHECKS: readonly CheckId[] = ['request', 'privacy', 'tone'];
export type PartId = SectionPart | 'advice';

/** `hint` counts as ready; `waiting`: the dictionary is still on its way; `unchecked`: there is none to check with. */
export type PartState = 'missing' | 'check' | 'hint' | 'ready' | 'skipped' | 'waiting' | 'unchecked';

export interface Part {
  readonly id: PartId;
  readonly clause: Clause;
  readonly state: PartState;
  /** Every finding that is not silenced, grouped, most important first. */
  readonly groups: readonly FindingGroup[];
  /** How many of `groups`, from the first, are shown before the employee asks for the rest. */
  readonly shown: number;
  readonly silenced: number;
}

export interface Readiness {
  readonly ready: number;
  readonly total: number;
}

/** What is known of spelling at this moment. */
export type SpellingState = 'ready' | 'waiting' | 'unavailable';

const STATE_OF: Readonly<Record<Severity, PartState>> = { error: 'missing', warning: 'check', hint: 'hint' };

export function partsOf(report: Report, silenced: readonly Silence[], spelling: SpellingState): readonly Part[] {
  const active = activeFindings(report, silenced);
  const shown = new Set(digestOf(withOneLostWord(active)).shown.map((group) => group.finding));
  const part = (id: PartId, checks: readonly CheckId[], stateWithoutFindings: PartState): Part => {
    const ofPart = (finding: Finding) => checks.includes(finding.check);
    const groups = paneGroups(active.filter(ofPart));
    const worst = groups[0]?.finding.severity;
    // One entry that mends many words is always worth its place.
    const isShown = (group: FindingGroup) => shown.has(group.finding) || isRestoration(group);
    const shownGroups = groups.filter(isShown);
    return {
      id,
      clause: CLAUSE_OF[checks[0] ?? 'greeting'],
      state: worst ? STATE_OF[worst] : stateWithoutFindings,
      groups: [...shownGroups, ...groups.filter((group) => !isShown(group))],
      shown: shownGroups.length,
      silenced: report.findings.filter(ofPart).length - active.filter(ofPart).length,
    };
  };
  const parts = (Object.keys(PART_CHECKS) as SectionPart[]).map((id) => {
    const checks: readonly SectionCheck[] = PART_CHECKS[id];
    return part(id, checks, emptyState(report, checks, id === 'spelling' ? spelling : 'ready'));
  });
  const advice = part('advice', ADVICE_CHECKS, 'ready');
  return advice.groups.length > 0 ? [...parts, advice] : parts;
}

export function activeFindings(report: Report, silenced: readonly Silence[]): readonly Finding[] {
  return report.findings.filter((finding) => !silenced.some((silence) => silences(silence, finding, report)));
}

/** A part counts when the standard asks for it in this letter; hints do not make it unready. */
export function readinessOf(parts: readonly Part[]): Readiness {
  const counted = parts.filter(
    (part) => part.id !== 'advice' && part.state !== 'skipped' && part.state !== 'unchecked',
  );
  return {
    ready: counted.filter((part) => part.state === 'ready' || part.state === 'hint').length,
    total: counted.length,
  };
}

function emptyState(report: Report, checks: readonly SectionCheck[], spelling: SpellingState): PartState {
  const applies = report.checks.some((check) => checks.includes(check.id) && check.status !== 'skipped');
  if (!applies) return 'skipped';
  return spelling === 'waiting' ? 'waiting' : spelling === 'unavailable' ? 'unchecked' : 'ready';
}
