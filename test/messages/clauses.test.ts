import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses } from '../../src/messages/lv/clauses';

const standard = readFileSync(join(__dirname, '../../docs/standard.md'), 'utf8');

test.each(Object.entries(clauses))('clause %s has the words of the standard', (clause, words) => {
  expect(standard).toContain(`\n${clause}. ${words}`);
});
