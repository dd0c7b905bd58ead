import { CLAUSE_OF, type Finding, type Severity } from '../report';
import type { Letter } from './letter/letter';
import type { Scope } from './letter/scope';
import { phraseRules } from './phrase-rules';
import type { Observation, ProposedFix, Rule } from './rule';
import { optionsOf } from './rule-options';

/** A finding before the fixes that its rule proposes have words. */
export interface BareFinding extends Omit<Finding, 'fixes'> {
  readonly proposed: readonly ProposedFix[];
}

/**
 * What each of `rules`, and the policy's own phrase rules, find in a letter, as grave as policy and case make it, in the order of the
 * report.
 */
export function findingsOf(
  rules: readonly Rule[],
  letter: Letter,
  scope: Scope,
  textOf: (observation: Observation) => string,
): readonly BareFinding[] {
  const { policy } = letter;
  const findings: BareFinding[] = [];
  for (const rule of [...rules, ...phraseRules(policy.phraseRules)]) {
    if (policy.checks[rule.check] === false || !(scope.applies || scope.alwaysChecked.has(rule.check))) continue;
    const settings = policy.rules[rule.id];
    if (settings?.severity === 'off') continue;
    const gravest = settings?.severity ?? rule.severity;
    for (const observation of rule.examine(letter, optionsOf(rule, settings?.options))) {
      const { zone, start, end, severity, fixes } = observation;
      const zoneText = { author: letter.text, signature: letter.mail.signature.text, message: '' }[zone];
      findings.push({
        check: rule.check,
        rule: rule.id,
        clause: CLAUSE_OF[rule.check],
        severity: milder(gravest, severity),
        message: textOf(observation),
        zone,
        text: zoneText.slice(start, end),
        start,
        end,
        proposed: fixes ?? [],
      });
    }
  }
  return withoutSuperseded(rules, findings).sort(byPlace);
}

/** Where two rules speak of the same words, the one that says more is heard. */
function withoutSuperseded(rules: readonly Rule[], findings: BareFinding[]): BareFinding[] {
  const stronger = rules.filter(({ supersedes }) => supersedes !== undefined);
  return findings.filter(
    ({ rule, start, end }) =>
      !stronger.some(
        ({ id, supersedes }) =>
          supersedes === rule && findings.some((other) => other.rule === id && other.start < end && other.end > start),
      ),
  );
}

/** A rule may tone one case down; it never makes a case graver than the policy allows. */
function milder(severity: Severity, toned: Severity | undefined): Severity {
  const order: readonly Severity[] = ['hint', 'warning', 'error'];
  return toned && order.indexOf(toned) < order.indexOf(severity) ? toned : severity;
}

/** Findings about the whole message first, then in reading order, author before signature. */
function byPlace(a: BareFinding, b: BareFinding): number {
  const zones: readonly Finding['zone'][] = ['message', 'author', 'signature'];
  return zones.indexOf(a.zone) - zones.indexOf(b.zone) || a.start - b.start || a.end - b.end;
}
