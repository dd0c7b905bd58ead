import { existsSync } from 'node:fs';
import { catalogues } from '../../src/messages/catalogue';
import { rules } from '../../src/standard/registry';
import { exampleFiles, examplesOf } from './rule-files';
import { testRule } from './rule-tester';

describe('the registry', () => {
  test('names each rule once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every rule file, and each rule its own file with examples beside it', () => {
    const files = exampleFiles();
    expect(rules.map((rule) => rule.id).sort()).toEqual([...files.keys()].sort());
    for (const file of files.values()) expect(existsSync(file.replace('.examples.ts', '.ts'))).toBe(true);
  });

  test('describes each rule in every catalogue', () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(Object.keys(catalogue.rules).sort()).toEqual(rules.map((rule) => rule.id).sort());
    }
  });
});

for (const rule of rules) testRule(rule, examplesOf(rule.id));
