import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { catalogues } from '../../src/messages/catalogue';
import { policyTexts } from '../../src/policy/describe-problem';
import { type JsonSchema, policyJsonSchema } from '../../src/policy/json-schema';
import { meaningKey } from '../../src/policy/key-meaning';
import { pathText } from '../../src/policy/problem';
import { readPolicy } from '../../src/policy/read-policy';
import { samplePolicy } from '../../src/policy/sample';
import { policySchema } from '../../src/policy/schema';
import { rules } from '../../src/standard/registry';
import { generatedPolicies } from './generated-policies';

const schema = policyJsonSchema(rules, 'lv');
const accepts = new Ajv2020({ strict: true, allErrors: false }).compile(schema);

test('zod and the JSON Schema accept and refuse the same 1,000 generated policies', () => {
  const zod = policySchema(rules);
  const policies = fc.sample(generatedPolicies(schema), { numRuns: 1000, seed: 26 });
  const accepted = policies.filter((policy) => {
    const verdict = zod.safeParse(policy).success;
    expect({ policy, verdict: accepts(policy) }).toEqual({ policy, verdict });
    return verdict;
  });
  expect(policies).toHaveLength(1000);
  expect(accepted.length).toBeGreaterThan(300);
  expect(accepted.length).toBeLessThan(700);
});

test('every key of a policy file is described in both languages, and no meaning is left over', () => {
  for (const language of ['lv', 'en'] as const) {
    const { keys } = policyTexts[language];
    const undescribed: string[] = [];
    const met = new Set<string | null>(['']);
    const visit = (node: JsonSchema, path: readonly (string | number)[]) => {
      const properties = (node.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
      for (const [key, inner] of Object.entries(properties)) {
        if (typeof inner.description !== 'string' || inner.description.length < 4)
          undescribed.push(pathText([...path, key]));
        met.add(meaningKey(keys, [...path, key]));
        visit(inner, [...path, key]);
      }
      for (const variant of [node.oneOf ?? node.anyOf ?? []].flat() as JsonSchema[]) visit(variant, path);
      if (node.items) {
        met.add(meaningKey(keys, [...path, 0]));
        visit(node.items as JsonSchema, [...path, 0]);
      }
    };
    visit(policyJsonSchema(rules, language), []);
    expect(undescribed).toEqual([]);
    expect(Object.keys(keys).filter((key) => !met.has(key))).toEqual([]);
  }
});

test('descriptions are in the language that was asked for, with limits and built-in values', () => {
  const text = JSON.stringify(schema);
  expect(text).toContain('Kolēģu e-pasta domēni');
  expect(text).not.toContain('E-mail domains of colleagues');
  expect(schema).toMatchObject({
    properties: { organisation: { properties: { domains: { default: ['adazi.lv'] } } } },
    additionalProperties: false,
  });
  expect(JSON.stringify(policyJsonSchema(rules, 'en'))).toContain(catalogues.en.rules['greeting-missing'].title);
});

test('the generated sample is a policy file that changes nothing, and its notes hold entries that are right too', () => {
  for (const language of ['lv', 'en'] as const) {
    const sample = samplePolicy(rules, language);
    const { policy, problems } = readPolicy(sample, rules);
    expect(problems).toEqual([]);
    const { checks, rules: severities, ...rest } = policy;
    const { checks: _, rules: __, ...builtIn } = readPolicy('', rules).policy;
    expect(rest).toEqual(builtIn);
    expect(Object.values(checks).every(Boolean)).toBe(true);
    for (const rule of rules) expect(severities[rule.id]?.severity).toBe(rule.severity);

    const uncommented = sample.replace(/^(\s*)\/\/ ([{}[\]"\s].*)$/gm, '$1$2');
    expect(readPolicy(uncommented, rules).problems).toEqual([]);
    expect(readPolicy(uncommented, rules).policy.phraseRules).toHaveLength(1);
    expect(readPolicy(uncommented, rules).policy.institutions).toHaveLength(1);
  }
});
