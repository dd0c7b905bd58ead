/** What `lint` returns and `atbilde check --json` prints. Offsets are UTF-16 code units into the named zone's text. */

export type Language = 'lv' | 'en' | 'ru';
export type Severity = 'error' | 'warning' | 'hint';
export type Confidence = 'sure' | 'likely' | 'unsure';
export type Status = 'pass' | 'fail' | 'skipped';
export type Clause = '5.1' | '5.2' | '9' | '9.1' | '9.2' | '9.3' | '9.4' | '9.5';

/** The ten checks of section 9, in the order of the standard and of the report. */
export const SECTION_CHECKS = [
  'greeting',
  'reference',
  'plain-language',
  'links',
  'summary',
  'next-steps',
  'courtesy',
  'signature',
  'spelling',
  'punctuation',
] as const;
export type SectionCheck = (typeof SECTION_CHECKS)[number];
/** Beyond the letter of section 9: hints only, never listed in `checks`. */
export type ExtraCheck = 'request' | 'privacy' | 'tone';
export type CheckId = SectionCheck | ExtraCheck;

/** Clause of the standard that each check stands for. */
export const CLAUSE_OF: Readonly<Record<CheckId, Clause>> = {
  greeting: '9.1',
  reference: '9.1',
  'plain-language': '9.2',
  links: '9.2',
  summary: '9.3',
  'next-steps': '9.3',
  courtesy: '9.3',
  signature: '9.4',
  spelling: '9.5',
  punctuation: '9.5',
  request: '9.2',
  privacy: '5.2',
  tone: '5.1',
};

export const SIGNATURE_FIELDS = ['name', 'institution', 'position', 'phone', 'email', 'website'] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];
export type FieldStatus = 'pass' | 'missing' | 'invalid';

export interface CheckResult {
  readonly id: SectionCheck;
  readonly clause: Clause;
  readonly status: Status;
}

/**
 * `replace` puts `replacement` in the place of the finding's own range; `insert-top` above everything; `insert-cursor`
 * at the cursor; `signature` inserts the employee's saved signature; `copy` only hands the text over.
 */
export type FixAction = 'replace' | 'insert-top' | 'insert-cursor' | 'signature' | 'copy';

export interface Fix {
  readonly label: string;
  readonly action: FixAction;
  readonly replacement: string;
}

export type FindingZone = 'author' | 'signature' | 'message';

export interface Finding {
  readonly check: CheckId;
  readonly rule: string;
  readonly clause: Clause;
  readonly severity: Severity;
  readonly message: string;
  readonly zone: FindingZone;
  /** The words found: exactly the zone's text from `start` to `end`; "" in the zone `message`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Best first. */
  readonly fixes: readonly Fix[];
}

export interface FieldResult {
  readonly status: FieldStatus;
  readonly value: string;
}

export interface ClientRequest {
  readonly text: string;
  readonly answered: boolean;
}

export interface Report {
  readonly language: Language;
  readonly external: boolean;
  readonly formalLetter: boolean;
  /** How sure it is where the employee's text ends and the quoted history begins. */
  readonly confidence: Confidence;
  readonly authorText: string;
  readonly signatureText: string;
  readonly checks: readonly CheckResult[];
  readonly signature: Readonly<Record<SignatureField, FieldResult>>;
  readonly requests: readonly ClientRequest[];
  readonly findings: readonly Finding[];
}
