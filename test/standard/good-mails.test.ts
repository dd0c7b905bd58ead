import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { testSpellers } from './test-spellers';

/** Fifty good mails (test/good-mails, docs/natural-drafts.md): what the linter still says of them, and nothing more. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  d14: ['comma-lai'],
  d15: ['summary-missing'],
  d17: ['summary-missing'],
  d24: ['summary-missing'],
  d25: ['unknown-word'],
  d30: ['summary-missing'],
  // The school's own website, not the municipality's.
  e07: ['signature-field'],
  e14: ['unknown-word'],
};

const folder = join(__dirname, '../good-mails');
const spellers = testSpellers();

test.each(readdirSync(folder).filter((name) => name.endsWith('.eml')))('%s', async (name) => {
  const reading = await readEml(readFileSync(join(folder, name)), '2026-11-30T10:00:00+02:00');
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  const { findings } = lint(reading.draft, defaultPolicy, { catalogue: catalogues.lv, spellers });
  const rules = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
  expect(rules).toEqual(KNOWN[name.replace('.eml', '')] ?? []);
});
