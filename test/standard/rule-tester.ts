import { lint } from '../../src/lint';
import type { Draft, Person } from '../../src/mail/draft';
import { type Catalogue, catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Policy } from '../../src/policy/policy';
import type { Finding, Report } from '../../src/report';
import type { BadExample, ExpectedFinding, GoodExample, RuleExamples } from '../../src/standard/examples';
import type { Rule } from '../../src/standard/rule';
import { testSpellers } from './test-spellers';

const SIGNATURE = [
  'Anna Kalniņa',
  'Klientu apkalpošanas speciāliste',
  'Ādažu novada pašvaldība',
  'Tālr. 67997350',
  'anna.kalnina@adazi.lv',
  'www.adazi.lv',
];

/**
 * Proves a rule by its examples, strictly: good letters are silent, bad letters give exactly the listed findings, every
 * message the rule declares is exercised, a fix that replaces text leaves the letter free of that finding, and each example
 * says something the others do not.
 */
export function testRule(rule: Rule, examples: RuleExamples): void {
  describe(rule.id, () => {
    test('has good and bad examples, all different', () => {
      expect(examples.good.length).toBeGreaterThan(0);
      expect(examples.bad.length).toBeGreaterThan(0);
      const keys = [...examples.good, ...examples.bad].map(({ body, draft, options, original }) =>
        JSON.stringify([body, draft, options, original]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('exercises every message it declares, and no other', () => {
      const seen = new Set(examples.bad.flatMap((example) => example.findings.map((finding) => finding.message)));
      expect([...seen].sort()).toEqual([...rule.messages].sort());
    });

    for (const example of examples.good) {
      test(`is silent: ${title(example)}`, () => {
        expect(findingsOf(rule, lintExample(rule, example))).toEqual([]);
      });
    }

    for (const example of examples.bad) {
      test(`finds: ${title(example)}`, () => {
        const report = lintExample(rule, example);
        const findings = findingsOf(rule, report);
        expect(findings.map((finding) => shapeOf(finding))).toEqual(example.findings.map(wantedShape));
        for (const finding of findings) {
          expectInsideTheText(report, finding);
          expectFixMends(rule, example, report, finding);
        }
      });
    }
  });
}

function title(example: GoodExample): string {
  return (example.note ?? example.body).replace(/\s+/g, ' ').slice(0, 70);
}

/** A reply to an external client with a complete signature; the example says where it differs. */
export function draftOf(example: GoodExample): Draft {
  const html = example.body.startsWith('<');
  const signature = html
    ? `<div id="Signature">${SIGNATURE.map((line) => `<div>${line}</div>`).join('')}</div>`
    : SIGNATURE.join('\n');
  const separator = html ? '' : '\n';
  const to = example.draft?.to ?? [{ name: 'Jānis Bērziņš', address: 'janis.berzins@example.com' }];
  const quoted = example.original === undefined ? '' : quotedBelow(to, example.original);
  return {
    subject: 'RE: Jautājums',
    from: { name: 'Anna Kalniņa', address: 'anna.kalnina@adazi.lv' },
    to,
    cc: [],
    bcc: [],
    date: '2026-11-16T10:00:00+02:00',
    now: '2026-11-16T10:00:00+02:00',
    composeType: 'reply',
    conversationId: 'conversation',
    inReplyTo: '<original@example.com>',
    user: { name: 'Anna Kalniņa', address: 'anna.kalnina@adazi.lv' },
    attachments: [],
    body: { format: html ? 'html' : 'text', source: `${example.body}${separator}${signature}${quoted}` },
    bodyAtOpening: null,
    ...example.draft,
  };
}

/** The client's message as plain text quotes it; only examples in plain text have one. */
function quotedBelow([client]: readonly Person[], message: string): string {
  const header = [
    `No: ${client?.name} <${client?.address}>`,
    'Nosūtīts: otrdiena, 2026. gada 3. novembris 19:26',
    'Kam: Anna Kalniņa <anna.kalnina@adazi.lv>',
    'Temats: Jautājums',
  ];
  return `\n\n-----Sākotnējais ziņojums-----\n${header.join('\n')}\n\n${message}`;
}

function lintExample(rule: Rule, example: GoodExample): Report {
  return lintDraft(rule, draftOf(example), example);
}

function lintDraft(rule: Rule, draft: Draft, example: GoodExample): Report {
  const policy: Policy = example.options
    ? { ...defaultPolicy, rules: { ...defaultPolicy.rules, [rule.id]: { options: example.options } } }
    : defaultPolicy;
  return lint(draft, policy, { catalogue: catalogues.lv, spellers: testSpellers() });
}

function findingsOf(rule: Rule, report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule.id);
}

function shapeOf(finding: Finding): unknown {
  return {
    text: finding.text,
    severity: finding.severity,
    message: finding.message,
    fix: finding.fixes[0]?.replacement,
  };
}

/** What the example asks, as an asymmetric match: severity and fix are compared only where the example names them. */
function wantedShape(expected: ExpectedFinding): unknown {
  return {
    text: expected.text,
    severity: expected.severity ?? expect.any(String),
    message: messageMatcher(catalogues.lv, expected),
    fix: expected.fix ?? optionalText(),
  };
}

function messageMatcher(catalogue: Catalogue, expected: ExpectedFinding): unknown {
  const message: unknown = catalogue.findings[expected.message];
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') throw new Error(`The catalogue has no message ${expected.message}.`);
  // A text with placeholders: the fixed parts must stand in order. Placeholders are filled with a mark that no text contains.
  const filled: unknown = message(new Proxy({}, { get: () => '\u0001' }));
  const parts = String(filled)
    .split('\u0001')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return expect.stringMatching(new RegExp(`^${parts.join('[^]*')}$`));
}

function optionalText(): unknown {
  return {
    asymmetricMatch: (value: unknown) => value === undefined || typeof value === 'string',
    toString: () => 'OptionalText',
  };
}

function expectInsideTheText(report: Report, finding: Finding): void {
  if (finding.zone === 'message') {
    expect([finding.start, finding.end]).toEqual([0, 0]);
    return;
  }
  const text = finding.zone === 'author' ? report.authorText : report.signatureText;
  expect(finding.start).toBeGreaterThanOrEqual(0);
  expect(finding.end).toBeLessThanOrEqual(text.length);
  expect(finding.end).toBeGreaterThan(finding.start);
  expect(text.slice(finding.start, finding.end)).toBe(finding.text);
}

/** The first fix, applied to a plain-text draft, must leave one finding fewer of the same words. */
function expectFixMends(rule: Rule, example: BadExample, report: Report, finding: Finding): void {
  const fix = finding.fixes[0];
  if (!fix || example.body.startsWith('<')) return;
  const mended =
    fix.action === 'replace' && finding.zone === 'author'
      ? report.authorText.slice(0, finding.start) + fix.replacement + report.authorText.slice(finding.end)
      : fix.action === 'insert-top'
        ? `${fix.replacement}\n${report.authorText}`
        : null;
  if (mended === null) return;
  const draft = draftOf({ ...example, body: mended });
  const before = findingsOf(rule, report).length;
  expect(findingsOf(rule, lintDraft(rule, draft, example)).length).toBeLessThan(before);
}
