import type { Draft } from './mail/draft';
import { readMail } from './mail/read-mail';
import { type Catalogue, findingText } from './messages/catalogue';
import type { Policy } from './policy/policy';
import {
  type CheckResult,
  CLAUSE_OF,
  type FieldResult,
  type Finding,
  type Fix,
  type Language,
  type Report,
  SECTION_CHECKS,
  type SectionCheck,
  type Severity,
  type SignatureField,
} from './report';
import type { Speller } from './spelling/speller';
import type { Letter } from './standard/letter';
import { prepareLetter } from './standard/prepare-letter';
import { rules } from './standard/registry';
import type { Observation, ProposedFix, Rule } from './standard/rule';
import { optionsOf } from './standard/rule-options';
import { scopeOf } from './standard/scope';

/** What the engine cannot make itself: texts for people, and dictionaries (a language without one stays unspelt). */
export interface Resources {
  readonly catalogue: Catalogue;
  readonly spellers: Readonly<Partial<Record<Language, Speller>>>;
}

/** A report with the letter it was made from, for the surfaces that draw the letter. */
export interface Examination {
  readonly report: Report;
  readonly letter: Letter;
}

/**
 * Checks one draft against section 9: the engine's one door. Pure: the same draft, policy and resources give the same
 * report. Offsets of a finding are UTF-16 code units into the report's own `authorText` or `signatureText`.
 */
export function lint(draft: Draft, policy: Policy, resources: Resources): Report {
  return examine(draft, policy, resources).report;
}

/** As `lint`, and gives the letter as well. */
export function examine(draft: Draft, policy: Policy, resources: Resources): Examination {
  const mail = readMail(draft);
  const letter = prepareLetter(draft, mail, policy, resources.spellers);
  const scope = scopeOf(letter);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (policy.checks[rule.check] === false || !(scope.applies || scope.alwaysChecked.has(rule.check))) continue;
    const settings = policy.rules[rule.id];
    if (settings?.severity === 'off') continue;
    const severity = settings?.severity ?? rule.severity;
    for (const observation of rule.examine(letter, optionsOf(rule, settings?.options))) {
      findings.push(findingOf(letter, rule, observation, severity, resources.catalogue));
    }
  }
  findings.sort(byPlace);
  const report: Report = {
    language: letter.language,
    external: scope.external,
    formalLetter: scope.formalLetter,
    confidence: mail.confidence,
    authorText: letter.text,
    signatureText: mail.signature.text,
    checks: SECTION_CHECKS.map((id) => resultOf(id, scope.applies && policy.checks[id] !== false, findings)),
    signature: signatureOf(letter),
    requests: [],
    findings,
  };
  return { report, letter };
}

function findingOf(
  letter: Letter,
  rule: Rule,
  observation: Observation,
  severity: Severity,
  catalogue: Catalogue,
): Finding {
  const { zone, start, end } = observation;
  const zoneText = { author: letter.text, signature: letter.mail.signature.text, message: '' }[zone];
  return {
    check: rule.check,
    rule: rule.id,
    clause: CLAUSE_OF[rule.check],
    severity: milder(severity, observation.severity),
    message: findingText(catalogue, observation.message, observation.values),
    zone,
    text: zoneText.slice(start, end),
    start,
    end,
    fixes: (observation.fixes ?? []).map((fix) => fixOf(catalogue, fix)),
  };
}

/** A rule may tone one case down; it never makes a case graver than the policy allows. */
function milder(severity: Severity, toned: Severity | undefined): Severity {
  const order: readonly Severity[] = ['hint', 'warning', 'error'];
  return toned && order.indexOf(toned) < order.indexOf(severity) ? toned : severity;
}

function fixOf(catalogue: Catalogue, fix: ProposedFix): Fix {
  const { fixes } = catalogue;
  const { action, replacement } = fix;
  const label = fix.label ?? (action === 'replace' ? (replacement === '' ? 'delete' : 'replace') : 'copy');
  const text = fixes[label];
  return { label: typeof text === 'string' ? text : text({ replacement }), action, replacement };
}

/** Findings about the whole message first, then in reading order, author before signature. */
function byPlace(a: Finding, b: Finding): number {
  const zones: readonly Finding['zone'][] = ['message', 'author', 'signature'];
  return zones.indexOf(a.zone) - zones.indexOf(b.zone) || a.start - b.start || a.end - b.end;
}

/** A check fails by an error or a warning; hints never fail it. */
function resultOf(id: SectionCheck, applies: boolean, findings: readonly Finding[]): CheckResult {
  const fails = findings.some((finding) => finding.check === id && finding.severity !== 'hint');
  return { id, clause: CLAUSE_OF[id], status: applies ? (fails ? 'fail' : 'pass') : 'skipped' };
}

function signatureOf(letter: Letter): Report['signature'] {
  const field = (name: SignatureField): FieldResult => {
    const { status, value } = letter.signature[name];
    return { status, value };
  };
  return {
    name: field('name'),
    institution: field('institution'),
    position: field('position'),
    phone: field('phone'),
    email: field('email'),
    website: field('website'),
  };
}
