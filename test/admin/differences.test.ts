import fc from 'fast-check';
import { placeName } from '../../src/admin/state/crumbs';
import { differencesBetween, leavesIn, withoutDifference } from '../../src/admin/state/differences';
import { openFile } from '../../src/admin/state/editor';
import { adminCatalogues } from '../../src/messages/admin-catalogue';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { policyJsonSchema } from '../../src/policy/json-schema';
import { readPolicy } from '../../src/policy/read-policy';
import { rules } from '../../src/standard/registry';
import { generatedPolicies } from '../policy/generated-policies';

const policyOf = (source: string) => {
  const { policy, problems } = readPolicy(source, rules);
  expect(problems).toEqual([]);
  return policy;
};
const names = { ...adminCatalogues.lv, catalogue: catalogues.lv, language: 'lv' as const };

const SOURCE = `{
  "edition": "3", // pavasaris
  "organisation": { "domains": ["adazi.lv", "carnikava.lv"] },
  "rules": { "long-sentence": { "severity": "hint", "options": { "warnAbove": 30 } } },
  "pages": [
    { "words": ["latvija.lv"], "url": "https://latvija.gov.lv" },
    { "words": ["veidlapas"], "url": "https://www.adazi.lv/veidlapas" }
  ],
  "institutions": [{ "name": "Policija", "senders": ["policija@adazi.lv"], "changes": { "checks": { "courtesy": false } } }]
}`;

test('every difference has a place in words, and both values', () => {
  const policy = policyOf(SOURCE);
  const found = differencesBetween(defaultPolicy, policy).map((difference) => [
    placeName(difference.path, difference.kind === 'removed' ? defaultPolicy : policy, names),
    difference.before,
    difference.after,
  ]);
  expect(found).toEqual([
    ['Organizācija › Izdevums', '', '3'],
    ['Organizācija › Kolēģu e-pasta domēni', ['adazi.lv'], ['adazi.lv', 'carnikava.lv']],
    ['Pārbaudes › Teikuma garums › Stingrība', 'warning', 'hint'],
    ['Robežas › Teikuma garums › Garākais teikums (vārdi), par kuru tikai iesaka', 35, 30],
    [
      'Zināmās lapas › https://latvija.gov.lv › Vārdi, kas lapu nosauc',
      ['latvija.lv', 'latvija.gov.lv'],
      ['latvija.lv'],
    ],
    ['Zināmās lapas › https://www.adazi.lv/veidlapas', undefined, policy.pages[1]],
    ['Zināmās lapas › https://www.epakalpojumi.lv', defaultPolicy.pages[1], undefined],
    ['Zināmās lapas › https://likumi.lv', defaultPolicy.pages[2], undefined],
    ['Iestādes › Policija', undefined, policy.institutions[0]],
  ]);
});

test('a difference inside an institution is named after it', () => {
  const after = policyOf(SOURCE.replace('"courtesy": false', '"courtesy": true'));
  const [difference] = differencesBetween(policyOf(SOURCE), after);
  expect(difference).toMatchObject({ before: false, after: true });
  expect(placeName(difference?.path ?? [], after, names)).toBe('Policija › Pārbaudes › Pateicība vai atvainošanās');
});

test('another order of the same entries is a difference of the list', () => {
  const [first, second] = policyOf(SOURCE).pages;
  const swapped = { ...policyOf(SOURCE), pages: [second, first].flatMap((page) => page ?? []) };
  expect(differencesBetween(policyOf(SOURCE), swapped)).toMatchObject([{ kind: 'changed', path: ['pages'] }]);
});

test('each difference from the built-in policy can be taken back, and the rest stays', () => {
  let source = SOURCE;
  for (let steps = 0; steps < 20; steps++) {
    const policy = policyOf(source);
    const [difference, ...others] = differencesBetween(defaultPolicy, policy);
    if (!difference) break;
    source = withoutDifference(source, difference, { source: '{}' }, policy);
    expect(differencesBetween(defaultPolicy, policyOf(source))).toHaveLength(others.length);
  }
  expect(differencesBetween(defaultPolicy, policyOf(source))).toEqual([]);
});

test('a difference from an opened file is taken back to what the file said', () => {
  const before = openFile({ name: 'policy.json', source: SOURCE });
  const changed = SOURCE.replace('"warnAbove": 30', '"warnAbove": 50').replace('"carnikava.lv"', '"rujiena.lv"');
  let source = changed;
  for (const difference of differencesBetween(before.policy, policyOf(changed))) {
    source = withoutDifference(source, difference, before.opened, policyOf(changed));
  }
  expect(source).toBe(SOURCE);
});

test('all differences of any policy can be taken back, one after the other', () => {
  const policies = fc
    .sample(generatedPolicies(policyJsonSchema(rules, 'en')), { numRuns: 1500, seed: 9 })
    .map((policy) => JSON.stringify(policy, null, 2))
    .filter((source) => readPolicy(source, rules).problems.length === 0);
  expect(policies.length).toBeGreaterThan(100);
  for (const written of policies) {
    let source = written;
    let differences = differencesBetween(defaultPolicy, policyOf(source));
    while (differences.length > 0) {
      const [difference] = differences;
      if (!difference) break;
      source = withoutDifference(source, difference, { source: '{}' }, policyOf(source));
      const left = differencesBetween(defaultPolicy, policyOf(source));
      expect(left.length).toBeLessThan(differences.length);
      differences = left;
    }
  }
});

test('an institution’s own values are counted, a list as one', () => {
  expect(leavesIn({ checks: { courtesy: false, summary: false }, words: ['a', 'b'], rules: {} })).toBe(3);
  expect(leavesIn(undefined)).toBe(0);
});
