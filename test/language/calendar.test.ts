import { dayIn, monthOf } from '../../src/language/calendar';

test.each([
  ['otrdiena, 2026. gada 3. novembris 19:26', 2026, 11, 3],
  ['2026. gada 12. novembrī plkst. 18:37', 2026, 11, 12],
  ['03.11.2026 19:26', 2026, 11, 3],
  ['2026-11-03T19:26', 2026, 11, 3],
  ['Tuesday, November 3, 2026 7:26 PM', 2026, 11, 3],
  ['3 Nov 2026', 2026, 11, 3],
  ['3 ноября 2026 г., 19:26', 2026, 11, 3],
])('%s', (text, year, month, day) => {
  expect(dayIn(text)).toEqual({ year, month, day });
});

test.each(['11/3/2026', 'vakar', '', '45. novembris'])('%s names no day for certain', (text) => {
  expect(dayIn(text)).toBeNull();
});

test.each([
  ['maijam', 5],
  ['marta', 3],
  ['mayor', 0],
  ['oktobrī', 10],
  ['мая', 5],
  ['Dec', 12],
  ['marmelāde', 0],
])('%s is month %i', (word, month) => {
  expect(monthOf(word)).toBe(month);
});
