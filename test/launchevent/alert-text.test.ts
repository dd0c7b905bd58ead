import { ALERT_LIMIT, alertText } from '../../src/launchevent/alert-text';
import { alertTexts } from '../../src/messages/alert';
import type { KeptFinding } from '../../src/outlook/kept-verdict';

const note = (message: string, over: Partial<KeptFinding> = {}): KeptFinding => ({
  check: 'links',
  rule: 'missing-link',
  clause: '9.2',
  severity: 'warning',
  message,
  text: message,
  ...over,
});

test('errors come first, whatever their place in the letter', () => {
  const text = alertText([note('Saite.'), note('Uzruna.', { severity: 'error' })], alertTexts.lv);
  expect(text).toBe('Pirms nosūtīšanas vēl pārbaudiet: 1) Uzruna. 2) Saite.');
});

test('what does not fit is counted, never cut', () => {
  const long = Array.from({ length: 9 }, (_, index) => note(`${index} ${'vārds '.repeat(20)}beigas.`));
  const text = alertText(long, alertTexts.lv);
  expect(text.length).toBeLessThanOrEqual(ALERT_LIMIT);
  expect(text).toMatch(/beigas\. Vēl 6 piezīmes ir pārbaudes rūtī\.$/);
});

test('one enormous note leaves the count alone', () => {
  expect(alertText([note('x'.repeat(900))], alertTexts.lv)).toBe(
    'Pirms nosūtīšanas vēl pārbaudiet: Vēl 1 piezīme ir pārbaudes rūtī.',
  );
});

test('buttons fit Outlook’s twenty characters', () => {
  for (const texts of Object.values(alertTexts)) expect(texts.open.length).toBeLessThanOrEqual(20);
});
