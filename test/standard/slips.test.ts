import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Finding } from '../../src/report';
import { testSpellers } from './test-spellers';

interface Slip {
  readonly kind: string;
  /** Exact words of the draft; "" where something is absent. */
  readonly text: string;
}

/** Which findings answer for a slip. */
const RULES: Readonly<Record<string, RegExp>> = {
  comma: /^(?:comma-|opening-clause|participle|date-comma|answer-comma)/,
  spelling: /^(?:unknown-word|lost-diacritics)$/,
  'missing-attachment': /^missing-attachment$/,
  'missing-link': /^missing-link$/,
  'next-steps': /^next-steps-missing$/,
  reference: /^reference-missing$/,
  courtesy: /^courtesy-missing$/,
  name: /^(?:name-mismatch|gender-mismatch|greeting-name)$/,
  signature: /^signature-field$/,
  'long-sentence': /^long-sentence$/,
  officialese: /^(?:wording|nominalisation|jargon|passive)$/,
  template: /^template-placeholder$/,
  'bare-url': /^bare-url$/,
  unanswered: /^unanswered-request$/,
};

/** Not found; kinds in their order. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  e23: ['missing-link'],
  e26: ['unanswered'],
  e29: ['comma'],
  e33: ['unanswered'],
  e37: ['next-steps'],
  e38: ['comma'],
  e39: ['missing-link'],
};

const folder = join(__dirname, '../slips');
const spellers = testSpellers();
const meet = (slip: Slip, { text }: Finding) =>
  slip.text === '' || slip.text.includes(text) || text.includes(slip.text);

test.each(readdirSync(folder).filter((name) => name.endsWith('.eml')))('%s', async (name) => {
  const reading = await readEml(readFileSync(join(folder, name)), '2026-11-30T10:00:00+02:00');
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  const { slips }: { slips: readonly Slip[] } = JSON.parse(
    readFileSync(join(folder, name.replace('.eml', '.json')), 'utf8'),
  );
  const { findings } = lint(reading.draft, defaultPolicy, { catalogue: catalogues.lv, spellers });
  const missed = slips.filter((slip) => !findings.some((one) => RULES[slip.kind]?.test(one.rule) && meet(slip, one)));
  expect(missed.map(({ kind }) => kind)).toEqual(MISSED[name.replace('.eml', '')] ?? []);
});
