import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Finding } from '../../src/report';
import { draftOf } from './rule-tester';

const RULES = ['wording', 'jargon', 'abbreviation', 'usage', 'needless-comma'];
const thorough = Object.fromEntries(
  ['wording', 'jargon', 'usage'].map((rule) => [rule, { options: { thorough: true } }] as const),
);

/**
 * The patterns of the research list: group, shown form, plain form, class (A literal swap, I inflected, S advice). Two of its 190 are
 * left out: „pa telefonu” and „euro” are right.
 */
const rows = readFileSync(join(__dirname, 'officialese.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);

function findingsFor(sentence: string): readonly Finding[] {
  const draft = draftOf({ body: `Labdien!\n${sentence}\nAr cieņu` });
  const report = lint(draft, { ...defaultPolicy, rules: thorough }, { catalogue: catalogues.lv, spellers: {} });
  return report.findings.filter((finding) => RULES.includes(finding.rule));
}

/** Forms whose literal swap is right only with these words around them; elsewhere they get advice. */
const CONTEXTS: Readonly<Record<string, string>> = {
  'ņemot vērā iepriekš minēto': 'Ņemot vērā iepriekš minēto, rakstām',
  'pamatojoties uz iepriekš minēto': 'Pamatojoties uz iepriekš minēto, rakstām',
  'saskaņā ar augstāk minēto': 'Saskaņā ar augstāk minēto, rakstām',
  'tiek nodrošināta iespēja': 'Jums tiek nodrošināta iespēja pieteikties',
  'tika konstatēts': 'Tika konstatēts, ka ceļš ir slēgts',
};

/** The shown form in a sentence that lets it be what it is. */
function inSentence(form: string): string {
  const text = (CONTEXTS[form] ?? form).replace(' … ', ' 3. maija ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(',') ? ' nevaram' : ''} to šodien.`;
}

test('the list is whole', () => {
  expect(rows).toHaveLength(188);
});

test.each(rows)('%s: „%s” is found', (_group, form, _plain, kind) => {
  const found = findingsFor(inSentence(form));
  expect(found.length).toBeGreaterThan(0);
  // A literal swap is one click; advice never changes the text by itself.
  if (kind === 'A') expect(found.some((finding) => finding.fixes.length > 0)).toBe(true);
});

test('a swap leaves none of the words behind', () => {
  for (const [, form, , kind] of rows) {
    if (kind !== 'A') continue;
    const sentence = inSentence(form);
    const before = findingsFor(sentence);
    const [finding] = before.filter(({ fixes }) => fixes.length > 0);
    const fix = finding?.fixes[0];
    if (!finding || !fix) continue;
    const offset = 'Labdien!\n'.length;
    const mended = sentence.slice(0, finding.start - offset) + fix.replacement + sentence.slice(finding.end - offset);
    expect([form, findingsFor(mended).length]).toEqual([form, before.length - 1]);
  }
});
