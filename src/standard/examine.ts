import type { Draft } from '../mail/draft';
import { readMail } from '../mail/read-mail';
import type { Catalogue } from '../messages/catalogue';
import type { Policy } from '../policy/policy';
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
} from '../report';
import type { Speller } from '../spelling/speller';
import type { Letter } from './letter/letter';
import { prepareLetter } from './letter/prepare-letter';
import { scopeOf } from './letter/scope';
import { phraseRules } from './phrase-rules';
import type { Observation, ProposedFix, Rule } from './rule';
import { optionsOf } from './rule-options';

/** What the engine cannot make itself: texts for people, and dictionaries (a language without one stays unspelt). */
export interface ExaminationResources {
  readonly findingText: (observation: Observation) => string;
  readonly fixTexts: Catalogue['fixes'];
  readonly spellers: Readonly<Partial<Record<Language, Speller>>>;
}

/** A report with the letter it was made from, for the surfaces that draw the letter. */
export interface Examination {
  readonly report: Report;
  readonly letter: Letter;
}

/** Reads a draft once and lets each of `rules`, and the policy's own phrase rules, look at it. Pure; offsets are UTF-16 code units into the report's own texts. */
export function examineWith(
  rules: readonly Rule[],
  draft: Draft,
  policy: Policy,
  resources: ExaminationResources,
): Examination {
  const mail = readMail(draft);
  const letter = prepareLetter(draft, mail, policy, resources.spellers);
  const scope = scopeOf(letter);
  const findings: Finding[] = [];
  for (const rule of [...rules, ...phraseRules(policy.phraseRules)]) {
    if (policy.checks[rule.check] === false || !(scope.applies || scope.alwaysChecked.has(rule.check))) continue;
    const settings = policy.rules[rule.id];
    if (settings?.severity === 'off') continue;
    const severity = settings?.severity ?? rule.severity;
    for (const observation of rule.examine(letter, optionsOf(rule, settings?.options))) {
      findings.push(findingOf(letter, rule, observation, severity, resources));
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
  resources: ExaminationResources,
): Finding {
  const { zone, start, end } = observation;
  const zoneText = { author: letter.text, signature: letter.mail.signature.text, message: '' }[zone];
  return {
    check: rule.check,
    rule: rule.id,
    clause: CLAUSE_OF[rule.check],
    severity: milder(severity, observation.severity),
    message: resources.findingText(observation),
    zone,
    text: zoneText.slice(start, end),
    start,
    end,
    fixes: (observation.fixes ?? []).map((fix) => fixOf(resources.fixTexts, fix)),
  };
}

/** A rule may tone one case down; it never makes a case graver than the policy allows. */
function milder(severity: Severity, toned: Severity | undefined): Severity {
  const order: readonly Severity[] = ['hint', 'warning', 'error'];
  return toned && order.indexOf(toned) < order.indexOf(severity) ? toned : severity;
}

function fixOf(texts: Catalogue['fixes'], fix: ProposedFix): Fix {
  const { action, replacement } = fix;
  const label = fix.label ?? (action === 'replace' ? (replacement === '' ? 'delete' : 'replace') : 'copy');
  const text = texts[label];
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
