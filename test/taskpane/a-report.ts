import { type CheckId, CLAUSE_OF, type Finding, type Report, SECTION_CHECKS } from '../../src/report';

/** A finding on the first place where `words` stand in `text`; without words, one about the whole mail. */
export function findingAt(
  text: string,
  words: string,
  given: Partial<Finding> & { check: CheckId; rule: string },
): Finding {
  const start = words === '' ? 0 : text.indexOf(words, given.start ?? 0);
  if (start < 0) throw new Error(`„${words}” does not stand in the text`);
  return {
    clause: CLAUSE_OF[given.check],
    severity: 'warning',
    message: given.rule,
    zone: words === '' ? 'message' : 'author',
    fixes: [],
    ...given,
    text: words,
    start,
    end: start + words.length,
  };
}

/** A report on an external reply, as `lint` would give it, with these findings. */
export function aReport(authorText: string, findings: readonly Finding[], given: Partial<Report> = {}): Report {
  const field = { status: 'pass', value: 'x' } as const;
  return {
    language: 'lv',
    external: true,
    formalLetter: false,
    confidence: 'sure',
    authorText,
    signatureText: '',
    checks: SECTION_CHECKS.map((id) => ({
      id,
      clause: CLAUSE_OF[id],
      status: findings.some((finding) => finding.check === id && finding.severity !== 'hint') ? 'fail' : 'pass',
    })),
    signature: { name: field, institution: field, position: field, phone: field, email: field, website: field },
    requests: [],
    findings,
    ...given,
  };
}
