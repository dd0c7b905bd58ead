import type { Finding } from '../../src/report';
import { compareFindings } from '../../src/standard/compare-findings';

const finding = (rule: string, start: number, more: Partial<Finding> = {}): Finding => ({
  check: 'plain-language',
  rule,
  clause: '9.2',
  severity: 'warning',
  message: `${rule} ${start}`,
  zone: 'author',
  text: 'vārds',
  start,
  end: start + 5,
  fixes: [],
  ...more,
});

test('tells what appears, vanishes, changes and stays', () => {
  const [long, jargon, wording, passive] = [
    finding('long-sentence', 0),
    finding('jargon', 10),
    finding('wording', 20),
    finding('passive', 30),
  ];
  const graver = { ...jargon, severity: 'error' as const };
  expect(compareFindings([long, jargon, wording], [jargon, wording, passive])).toEqual({
    appeared: [passive],
    vanished: [long],
    changed: [],
    kept: [jargon, wording],
  });
  expect(compareFindings([long, jargon], [long, graver])).toEqual({
    appeared: [],
    vanished: [],
    changed: [{ before: jargon, after: graver }],
    kept: [long],
  });
});

test('two findings of one rule at one place are told apart by what they say', () => {
  const first = finding('signature-field', 0, { zone: 'message', end: 0, message: 'tālrunis' });
  const second = { ...first, message: 'amats' };
  const third = { ...first, message: 'iestāde' };
  expect(compareFindings([first, second], [second])).toMatchObject({ vanished: [first], kept: [second] });
  expect(compareFindings([second, first], [third, second])).toMatchObject({
    changed: [{ before: first, after: third }],
    kept: [second],
  });
  const again = { ...first };
  expect(compareFindings([first], [first, again])).toMatchObject({ appeared: [again], kept: [first] });
});
