import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../../src/messages/catalogue';
import type { RuleExamples } from '../../src/standard/examples';
import { rules } from '../../src/standard/registry';
import { testRule } from './rule-tester';

const folder = join(__dirname, '../../src/standard');

describe('the registry', () => {
  test('names each rule once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every rule file, and each rule its own file with examples beside it', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.examples.ts'))
      .map((name) => name.slice(0, -'.examples.ts'.length));
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
    for (const rule of rules) expect(existsSync(join(folder, `${rule.id}.ts`))).toBe(true);
  });

  test('describes each rule in every catalogue', () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(Object.keys(catalogue.rules).sort()).toEqual(rules.map((rule) => rule.id).sort());
    }
  });
});

for (const rule of rules) {
  const { examples } = jest.requireActual<{ examples: RuleExamples }>(join(folder, `${rule.id}.examples.ts`));
  testRule(rule, examples);
}
