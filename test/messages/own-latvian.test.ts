import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Finding } from '../../src/report';
import { draftOf } from '../standard/rule-tester';
import { testSpellers } from '../standard/test-spellers';
import { latvianTexts } from './latvian-texts';

/** Own names, and words of files and commands that stand in texts for administrators as they are typed there. */
const OWN_WORDS = new Set(
  (
    'Mac anna kalnina all date docs email eml false help hint html id json js lv md msg name null phone subject text true type web words xsi ' +
    // The ending and the slip that two messages are about.
    'šana kada'
  ).split(' '),
);
/** Straight quotation marks are what some texts about the policy file speak of. */
const ABOUT_QUOTES = new Set(['policy.syntax.quotes', 'policy.syntax.text', 'policy.keys.edition']);

/** What a careful writer would mend: any slip of punctuation, and warnings of spelling and wording. */
function isSlip({ check, rule, severity, text, zone }: Finding): boolean {
  if (zone !== 'author') return false;
  if (check === 'punctuation') return true;
  return severity !== 'hint' && (rule === 'wording' || (check === 'spelling' && !OWN_WORDS.has(text)));
}

test('our own Latvian passes our own check, text by text', () => {
  const resources = { catalogue: catalogues.lv, spellers: testSpellers() };
  const texts = latvianTexts();
  expect(texts.length).toBeGreaterThan(900);
  const slips: string[] = [];
  for (const { path, text } of texts) {
    if (ABOUT_QUOTES.has(path)) continue;
    const report = lint(draftOf({ body: `Labdien!\n${text}\nAr cieņu` }), defaultPolicy, resources);
    for (const finding of report.findings.filter(isSlip))
      slips.push(`${path}: ${finding.rule} „${finding.text}” in: ${text}`);
  }
  expect(slips).toEqual([]);
});

test('the check sees a slip in such a text', () => {
  const resources = { catalogue: catalogues.lv, spellers: testSpellers() };
  const body = 'Labdien!\nLudzu norādiet kas notiks tālāk.\nAr cieņu';
  const slips = lint(draftOf({ body }), defaultPolicy, resources).findings.filter(isSlip);
  expect(slips.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ludzu norādiet', 'norādiet kas']));
});
