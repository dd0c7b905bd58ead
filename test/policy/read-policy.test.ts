import fc from 'fast-check';
import { policyFor } from '../../src/policy/changes';
import { defaultPolicy } from '../../src/policy/defaults';
import { policyJsonSchema } from '../../src/policy/json-schema';
import { readPolicy } from '../../src/policy/read-policy';
import { samplePolicy } from '../../src/policy/sample';
import { rules } from '../../src/standard/registry';
import { generatedPolicies } from './generated-policies';

const read = (source: string) => readPolicy(source, rules);

test.each(['', '{}', '\uFEFF{}', '  \r\n', '// tikai piezīme\n', '/* nekā */ { }'])(
  '%j is the built-in policy',
  (source) => {
    expect(read(source)).toEqual({ policy: defaultPolicy, problems: [] });
  },
);

test('an object changes what it names, a list replaces the whole list', () => {
  const { policy, problems } = read(`{
    // domēni
    "organisation": { "domains": ["rujiena.lv", "skola.rujiena.lv"], },
    "rules": { "greeting-missing": { "severity": "hint" } },
    "edition": "7",
  }`);
  expect(problems).toEqual([]);
  expect(policy.organisation).toEqual({ ...defaultPolicy.organisation, domains: ['rujiena.lv', 'skola.rujiena.lv'] });
  expect(policy.rules).toEqual({ 'greeting-missing': { severity: 'hint' } });
  expect(policy.phrases).toEqual(defaultPolicy.phrases);
  expect(policy.edition).toBe('7');
});

describe('institutions', () => {
  const { policy } = read(`{
    "words": ["novads"],
    "institutions": [
      { "name": "Policija", "senders": ["policija@adazi.lv"], "changes": { "checks": { "courtesy": false } } },
      { "name": "Skola", "senders": ["@skola.adazi.lv"], "changes": { "organisation": { "names": ["Ādažu vidusskola"] } } }
    ]
  }`);

  test('are chosen by the address or the domain of the sender, in any case', () => {
    expect(policyFor(policy, 'Policija@Adazi.LV').checks).toEqual({ courtesy: false });
    expect(policyFor(policy, 'anna@skola.adazi.lv').organisation.names).toEqual(['Ādažu vidusskola']);
  });

  test('keep the rest of the municipality’s policy', () => {
    expect(policyFor(policy, 'anna@skola.adazi.lv').words).toEqual(['novads']);
    expect(policyFor(policy, 'anna@skola.adazi.lv').organisation.domains).toEqual(['adazi.lv']);
  });

  test.each(['ilze.kalnina@adazi.lv', 'policija@adazi.lv.example.org', 'policija', '', null])(
    '%j is nobody’s',
    (sender) => {
      expect(policyFor(policy, sender).checks).toEqual({});
      expect(policyFor(policy, sender).organisation.names).toEqual(defaultPolicy.organisation.names);
    },
  );
});

test('several mistakes are all told, in the order of the file', () => {
  const { policy, problems } = read('{ "look": { "everySeconds": 1 }, "wrds": [], "checks": { "tone": 1 } }');
  expect(policy).toBe(defaultPolicy);
  expect(problems.map(({ kind, column }) => [kind, column])).toEqual([
    ['tooSmall', 29],
    ['unknownKey', 34],
    ['wrongType', 66],
  ]);
});

test('keys that JavaScript knows by itself are unknown keys too', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(read(`{ "${key}": {} }`).problems).toMatchObject([{ kind: 'unknownKey', key }]);
    expect(read(`{ "checks": { "${key}": true } }`).problems).toMatchObject([{ kind: 'unknownKey', key }]);
  }
});

test('a file that is no policy is refused before it is parsed', () => {
  expect(read('['.repeat(50_000)).problems).toMatchObject([{ fault: 'depth' }]);
  expect(read(`"${'x'.repeat(1_000_000)}"`).problems).toMatchObject([{ fault: 'size' }]);
});

/** Every value of the file that the policy must hold, by path. */
function unfollowed(file: unknown, policy: unknown, path: string): string[] {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return JSON.stringify(file) === JSON.stringify(policy) ? [] : [path];
  }
  return Object.entries(file)
    .filter(([key]) => path !== '' || (key !== '$schema' && key !== 'formatVersion'))
    .flatMap(([key, value]) =>
      unfollowed(value, (policy as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
    );
}

function checkReading(source: string, file: unknown): 'followed' | 'refused' {
  const { policy, problems } = read(source);
  if (problems.length > 0) {
    expect(policy).toBe(defaultPolicy);
    for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true);
    return 'refused';
  }
  expect(unfollowed(file, policy, '')).toEqual([]);
  return 'followed';
}

test('10,000 fuzzed policies: never a throw, never a silent default', () => {
  const outcomes = { followed: 0, refused: 0 };
  const generated = fc.sample(generatedPolicies(policyJsonSchema(rules, 'en')), { numRuns: 5000, seed: 9 });
  for (const file of generated) outcomes[checkReading(JSON.stringify(file, null, 2), file)]++;

  const sample = samplePolicy(rules.slice(0, 3), 'lv');
  const edits = fc.array(
    fc.record({
      at: fc.nat(sample.length),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '//', '/*', '\\', '„', '\0'),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  for (const edit of fc.sample(edits, { numRuns: 5000, seed: 9 })) {
    const source = edit.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), sample);
    const { problems } = read(source);
    outcomes[checkReading(source, problems.length > 0 ? null : parsedLoosely(source))]++;
  }
  expect(outcomes.followed + outcomes.refused).toBe(10_000);
  expect(outcomes.followed).toBeGreaterThan(2000);
  expect(outcomes.refused).toBeGreaterThan(4000);
});

/** The file's values by another reader: notes and trailing commas taken out, then JSON. */
function parsedLoosely(source: string): unknown {
  const bare = source
    .replace(/^\uFEFF/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, (_, text: string | undefined) => text ?? ' ')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, text: string | undefined) => text ?? '');
  return bare.trim() === '' ? {} : JSON.parse(bare);
}
