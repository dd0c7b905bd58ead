import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RuleExamples } from '../../src/standard/examples';

const folder = join(__dirname, '../../src/standard');
const ENDING = '.examples.ts';

/** Every examples file of `src/standard`, by the id of its rule. */
export function exampleFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith(ENDING)) files.set(basename(entry, ENDING), join(folder, entry));
  }
  return files;
}

/** The examples of a rule; throws when it has none. */
export function examplesOf(id: string): RuleExamples {
  const file = exampleFiles().get(id);
  if (file === undefined) throw new Error(`The rule ${id} has no ${id}${ENDING} beside it.`);
  return jest.requireActual<{ examples: RuleExamples }>(file).examples;
}
