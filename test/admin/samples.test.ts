import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mark, segmentsOf } from '../../src/admin/preview/segments';
import { readEml } from '../../src/eml/read-eml';
import { lint } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Finding } from '../../src/report';
import { englishSpeller, latvianSpeller } from '../spelling/spellers';

const folder = join(__dirname, '../../src/admin/preview/samples');

async function reportOn(name: string) {
  const reading = await readEml(readFileSync(join(folder, name)), '2026-03-27T09:00:00+02:00');
  if (!reading.ok) throw new Error(`${name}: ${reading.damage.reason}`);
  return lint(reading.draft, defaultPolicy, {
    catalogue: catalogues.lv,
    spellers: { lv: latvianSpeller(), en: englishSpeller() },
  });
}

test.each(readdirSync(folder))('the sample letter %s is read whole', async (name) => {
  const report = await reportOn(name);
  expect(report).toMatchObject({ external: true, formalLetter: false, confidence: 'sure' });
  expect(report.signature.name.status).toBe('pass');
});

test('one sample is well written, one has most of what goes wrong', async () => {
  const good = await reportOn('lights.eml');
  expect(good.checks.filter(({ status }) => status === 'fail')).toEqual([]);
  const poor = await reportOn('certificate.eml');
  const failed = poor.checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
  expect(failed).toEqual(
    expect.arrayContaining(['greeting', 'plain-language', 'links', 'signature', 'spelling', 'punctuation']),
  );
});

describe('stretches of a text under marks', () => {
  const mark = (start: number, end: number, severity: Finding['severity'], isNew = false): Mark => ({
    finding: {
      check: 'tone',
      rule: 'x',
      clause: '5.1',
      severity,
      message: '',
      zone: 'author',
      text: '',
      start,
      end,
      fixes: [],
    },
    isNew,
  });

  test('cover the text once, with the gravest mark of each place', () => {
    const marks = [mark(0, 10, 'hint'), mark(4, 6, 'error', true), mark(8, 12, 'warning')];
    const segments = segmentsOf('abcdefghijklmn', marks);
    expect(segments.map(({ text, severity, isNew }) => [text, severity, isNew])).toEqual([
      ['abcd', 'hint', false],
      ['ef', 'error', true],
      ['gh', 'hint', false],
      ['ij', 'warning', false],
      ['kl', 'warning', false],
      ['mn', null, false],
    ]);
    expect(segments[3]?.findings).toHaveLength(2);
  });

  test('of a text without marks is the text', () => {
    expect(segmentsOf('Labdien!', [])).toMatchObject([{ text: 'Labdien!', severity: null }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});
