import { isOpen, orderOf, visibleGroups } from '../../src/taskpane/state/listing';
import { partsOf, readinessOf } from '../../src/taskpane/state/parts';
import { aReport, findingAt } from './a-report';

const text = 'Labdien!\nSakarā ar to, ka ludzam ludzam atsutit, sakarā ar to, ka nav, kas ir.';

test('a letter without findings is ready in all nine parts', () => {
  const parts = partsOf(aReport(text, []), [], 'ready');
  expect(parts.map((part) => part.clause)).toEqual(['9.1', '9.1', '9.2', '9.2', '9.3', '9.3', '9.3', '9.4', '9.5']);
  expect(readinessOf(parts)).toEqual({ ready: 9, total: 9 });
});

test('the gravest finding gives a part its state, and hints leave it ready', () => {
  const parts = partsOf(
    aReport(text, [
      findingAt(text, '', { check: 'greeting', rule: 'greeting-missing', severity: 'error' }),
      findingAt(text, 'Sakarā', { check: 'plain-language', rule: 'wording', severity: 'hint' }),
      findingAt(text, 'ludzam', { check: 'spelling', rule: 'unknown-word', severity: 'warning' }),
    ]),
    [],
    'ready',
  );
  const stateOf = (id: string) => parts.find((part) => part.id === id)?.state;
  expect([stateOf('greeting'), stateOf('plain-language'), stateOf('spelling')]).toEqual(['missing', 'hint', 'check']);
  expect(readinessOf(parts)).toEqual({ ready: 7, total: 9 });
});

test('spelling waits for its dictionary, and without one it is not counted', () => {
  const waiting = partsOf(aReport(text, []), [], 'waiting');
  expect(waiting.find((part) => part.id === 'spelling')?.state).toBe('waiting');
  expect(readinessOf(waiting)).toEqual({ ready: 8, total: 9 });
  expect(readinessOf(partsOf(aReport(text, []), [], 'unavailable'))).toEqual({ ready: 8, total: 8 });
});

test('a silenced finding is counted as silenced and makes the part ready', () => {
  const finding = findingAt(text, 'ludzam', { check: 'spelling', rule: 'unknown-word' });
  const [part] = partsOf(aReport(text, [finding]), [{ scope: 'letter', rule: 'unknown-word' }], 'ready').slice(-1);
  expect(part).toMatchObject({ id: 'spelling', state: 'ready', silenced: 1, groups: [] });
});

test('internal mail skips the parts of section 9 but keeps a misspelt word', () => {
  const finding = findingAt(text, 'ludzam', { check: 'spelling', rule: 'unknown-word' });
  const report = aReport(text, [finding], { external: false });
  const skipped = { ...report, checks: report.checks.map((check) => ({ ...check, status: 'skipped' as const })) };
  const parts = partsOf(skipped, [], 'ready');
  expect(parts.slice(0, -1).every((part) => part.state === 'skipped')).toBe(true);
  expect(parts.find((part) => part.id === 'spelling')?.groups).toHaveLength(1);
});

test('advice beyond section 9 stands last, and only where there is some', () => {
  const advice = findingAt(text, 'atsutit', { check: 'privacy', rule: 'personal-code', severity: 'hint' });
  const parts = partsOf(aReport(text, [advice]), [], 'ready');
  expect(parts[parts.length - 1]?.id).toBe('advice');
  expect(readinessOf(parts).total).toBe(9);
});

test('two groups a clause at first; the rest when asked for; a pattern once with its places', () => {
  const words = ['Sakarā', 'ludzam', 'atsutit', 'nav', 'kas'];
  const findings = words.map((word) => findingAt(text, word, { check: 'spelling', rule: 'unknown-word' }));
  const first = findings[1];
  if (!first) throw new Error('no finding');
  findings.push(findingAt(text, 'ludzam', { check: 'spelling', rule: 'unknown-word', start: first.end }));
  const parts = partsOf(aReport(text, findings), [], 'ready');
  const spelling = parts.find((part) => part.id === 'spelling');
  if (!spelling) throw new Error('no part');
  expect(spelling.groups).toHaveLength(5);
  expect(spelling.groups[1]?.occurrences).toHaveLength(2);
  expect(visibleGroups(spelling, new Set())).toHaveLength(2);
  expect(visibleGroups(spelling, new Set(['spelling']))).toHaveLength(5);
  const listing = { parts, identityOf: (finding: { start: number }) => String(finding.start) };
  expect(orderOf(listing, { parts: new Map(), revealed: new Set() })).toHaveLength(3);
  expect(orderOf(listing, { parts: new Map([['spelling', 'closed']]), revealed: new Set() })).toEqual([]);
  expect(isOpen(spelling, new Map())).toBe(true);
});
