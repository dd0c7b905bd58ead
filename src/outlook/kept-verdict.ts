import type { Draft } from '../mail/draft';
import { CLAUSE_OF, type Finding } from '../report';
import { isRecord } from './office';

/** Where the pane leaves its verdict with the open letter, for the check at the moment of sending. */
export const VERDICT_KEY = 'atbilde.verdict';

/** What the send check needs of a finding. */
export type KeptFinding = Pick<Finding, 'check' | 'rule' | 'clause' | 'severity' | 'message' | 'text'>;

/**
 * Names the state of a letter: two states with the same mark are, for our purpose, the same letter. Everything that the rules
 * look at goes in; two FNV-1a sums of 32 bits make an accident unlikely, and nothing worse than an old reminder would follow.
 */
export function draftMark(draft: Draft): string {
  const people = [draft.to, draft.cc, draft.bcc].map((list) => list.map(({ address }) => address).join(' '));
  const files = draft.attachments.map(({ name, inline }) => `${name} ${inline}`).join(' ');
  const parts = [draft.body.format, draft.body.source, draft.subject, draft.from?.address ?? '', ...people, files];
  const text = parts.join('\u0000');
  return `${sum(text, 0x811c9dc5)}-${sum(text, 0x01234567)}-${text.length}`;
}

function sum(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** The verdict as a text for the letter's session data; what the employee silenced is left out by the caller. */
export function verdictText(draft: Draft, findings: readonly Finding[]): string {
  const kept: readonly KeptFinding[] = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ check, rule, clause, severity, message, text }) => ({ check, rule, clause, severity, message, text }));
  return JSON.stringify({ mark: draftMark(draft), findings: kept });
}

/** The kept findings when `text` is a verdict on exactly this state of the letter; null in every other case. */
export function verdictOn(draft: Draft, text: unknown): readonly KeptFinding[] | null {
  if (typeof text !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.mark !== draftMark(draft) || !Array.isArray(value.findings)) return null;
  return value.findings.every(isKeptFinding) ? value.findings : null;
}

const CLAUSES: Readonly<Record<string, unknown>> = CLAUSE_OF;

function isKeptFinding(value: unknown): value is KeptFinding {
  if (!isRecord(value)) return false;
  const { check, rule, clause, severity, message, text } = value;
  // An unknown check has no clause.
  const texts = [check, rule, clause, message, text];
  return (
    texts.every((part) => typeof part === 'string') &&
    CLAUSES[String(check)] === clause &&
    (severity === 'error' || severity === 'warning' || severity === 'hint')
  );
}
