import { pane as english } from '../../src/messages/en/pane';
import { pane as latvian } from '../../src/messages/lv/pane';
import { plural } from '../../src/messages/lv/pane-plural';

test('Latvian forms follow Unicode for every number to a thousand', () => {
  const rules = new Intl.PluralRules('lv');
  for (let count = 0; count <= 1000; count++) {
    expect(`${count} ${plural(count, 'zero', 'one', 'other')}`).toBe(`${count} ${rules.select(count)}`);
  }
});

test('what is read aloud is whole sentences', () => {
  expect([0, 1, 2, 10, 21].map((left) => latvian.fixes.done({ left }))).toEqual([
    'Izlabots. Piezīmju vairs nav.',
    'Izlabots. Palikusi 1 piezīme.',
    'Izlabots. Palikušas 2 piezīmes.',
    'Izlabots. Palikušas 10 piezīmju.',
    'Izlabots. Palikusi 21 piezīme.',
  ]);
  expect(latvian.readiness({ ready: 7, total: 9 })).toBe('7 no 9 daļām');
  expect(latvian.readiness({ ready: 0, total: 1 })).toBe('0 no 1 daļas');
  expect(latvian.quoted({ lines: 1 })).toBe('Citētā 1 rinda nav pārbaudīta.');
  expect(latvian.quoted({ lines: 12 })).toBe('Citētās 12 rindas nav pārbaudītas.');
  expect([0, 1, 4].map((left) => english.fixes.done({ left }))).toEqual([
    'Mended. No notes are left.',
    'Mended. 1 note left.',
    'Mended. 4 notes left.',
  ]);
});
