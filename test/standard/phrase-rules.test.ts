import fc from 'fast-check';
import { PhraseMatcher } from '../../src/language/phrases';
import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { FORMS } from '../../src/policy/forms';
import type { PhraseRule } from '../../src/policy/policy';
import type { Finding } from '../../src/report';
import { draftOf } from './rule-tester';

const base = {
  id: 'savs',
  check: 'plain-language',
  severity: 'warning',
  language: 'lv',
  message: 'Sakiet vienkāršāk.',
  examples: { good: ['a'], bad: ['b'] },
} as const;

function findings(rule: PhraseRule, body: string, extra: Partial<typeof defaultPolicy> = {}): readonly Finding[] {
  const policy = { ...defaultPolicy, phraseRules: [rule], ...extra };
  const report = lint(draftOf({ body }), policy, { catalogue: catalogues.lv, spellers: {} });
  return report.findings.filter((finding) => finding.rule === rule.id);
}

const letter = (sentence: string) => `Labdien!\nPaldies par Jūsu 3. novembra vēstuli. ${sentence}\nAr cieņu`;

test('avoid: finds the phrase in its case forms, with the policy’s message', () => {
  const rule: PhraseRule = { ...base, kind: 'avoid', phrases: ['iedzīvotāju reģistrs'] };
  expect(findings(rule, letter('Datus ņēmām no iedzīvotāju reģistra.'))).toEqual([
    expect.objectContaining({
      check: 'plain-language',
      clause: '9.2',
      severity: 'warning',
      message: 'Sakiet vienkāršāk.',
      text: 'iedzīvotāju reģistra',
      fixes: [],
    }),
  ]);
  expect(findings(rule, letter('Datus ņēmām no žurnāla.'))).toEqual([]);
});

test('replace: proposes the other words, with a capital where one stood', () => {
  const rule: PhraseRule = { ...base, kind: 'replace', phrases: ['nav iespējams'], replacement: 'nevaram' };
  const found = findings(rule, letter('Nav iespējams atbildēt, jo pagaidām nav iespējams piekļūt datiem.'));
  expect(found.map(({ text, fixes }) => [text, fixes[0]?.replacement, fixes[0]?.label])).toEqual([
    ['Nav iespējams', 'Nevaram', 'Aizstāt ar „Nevaram”'],
    ['nav iespējams', 'nevaram', 'Aizstāt ar „nevaram”'],
  ]);
});

test('require: one of the phrases must be in the letter; marks of a phrase count as words', () => {
  const rule: PhraseRule = { ...base, kind: 'require', phrases: ['Lai izdodas!', 'Jauku dienu!'] };
  expect(findings(rule, letter('Bedri aizpildīsim. Jauku dienu!'))).toEqual([]);
  expect(findings(rule, letter('Bedri aizpildīsim.'))).toEqual([
    expect.objectContaining({
      zone: 'message',
      text: '',
      fixes: [expect.objectContaining({ action: 'insert-cursor', replacement: 'Lai izdodas!' })],
    }),
  ]);
  expect(findings(rule, '')).toEqual([]);
});

test('a rule reads letters in its own language only, and follows the switches of the policy', () => {
  const rule: PhraseRule = { ...base, kind: 'avoid', phrases: ['the pothole'] };
  const english = 'Good day,\nThank you for your letter. We will repair the pothole by Friday.\nKind regards';
  expect(findings(rule, english)).toEqual([]);
  expect(findings({ ...rule, language: 'en' }, english)).toHaveLength(1);
  expect(findings({ ...rule, language: 'en' }, english, { checks: { 'plain-language': false } })).toEqual([]);
});

test('the phrase matcher can read every phrase that a policy may hold', () => {
  const pieces = fc.constantFrom(
    'nav',
    'iespējams',
    ',',
    '…',
    '#',
    '#.',
    'Labdien!',
    ' ',
    '*',
    '(',
    ')',
    '[',
    '~',
    '/',
    '!',
    '.',
    'ĀND',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), (parts, end) => {
      const phrase = `${parts.join(' ')} ${end}`;
      fc.pre(FORMS.phrase.test(phrase));
      new PhraseMatcher([{ phrase, value: 1 }], { everyCase: true, folded: true });
    }),
    { numRuns: 2000, seed: 8 },
  );
});
