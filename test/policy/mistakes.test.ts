import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy } from '../../src/policy/defaults';
import { describeProblem } from '../../src/policy/describe-problem';
import { readPolicy } from '../../src/policy/read-policy';
import { rules } from '../../src/standard/registry';

interface Mistake {
  readonly slip: string;
  readonly file: string;
  readonly lv: string;
  readonly en: string;
}

/** Slips of an office manager: the file, and what is read about it in both languages. */
const mistakes: readonly Mistake[] = JSON.parse(readFileSync(join(__dirname, 'mistakes.json'), 'utf8'));

test.each(mistakes)('$slip', ({ file, lv, en }) => {
  const { policy, problems } = readPolicy(file, rules);
  expect(policy).toBe(defaultPolicy);
  expect(problems.map((problem) => describeProblem(problem, 'lv'))).toEqual([lv]);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([en]);
});

test('at least 25 slips, each with a message of its own', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(25);
  expect(new Set(mistakes.map(({ lv }) => lv)).size).toBe(mistakes.length);
});
