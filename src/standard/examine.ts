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
  type SignatureField,
} from '../report';
import type { Speller } from '../spelling/speller';
import { findingsOf } from './findings-of';
import type { Letter } from './letter/letter';
import { prepareLetter } from './letter/prepare-letter';
import { scopeOf } from './letter/scope';
import { clientRequests } from './request/client-requests';
import type { Observation, ProposedFix, Rule } from './rule';

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
  const findings = findingsOf(rules, letter, scope, resources.findingText).map(({ proposed, ...finding }) => ({
    ...finding,
    fixes: proposed.map((fix) => fixOf(resources.fixTexts, fix)),
  }));
  const report: Report = {
    language: letter.language,
    external: scope.external,
    formalLetter: scope.formalLetter,
    confidence: mail.confidence,
    authorText: letter.text,
    signatureText: mail.signature.text,
    checks: SECTION_CHECKS.map((id) => resultOf(id, scope.applies && policy.checks[id] !== false, findings)),
    signature: signatureOf(letter),
    requests: scope.applies && policy.checks.request !== false ? clientRequests(letter) : [],
    findings,
  };
  return { report, letter };
}

function fixOf(texts: Catalogue['fixes'], fix: ProposedFix): Fix {
  const { action, replacement } = fix;
  const label = fix.label ?? (action === 'replace' ? (replacement === '' ? 'delete' : 'replace') : 'copy');
  const text = texts[label];
  return { label: typeof text === 'string' ? text : text({ replacement }), action, replacement };
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
