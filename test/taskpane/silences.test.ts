import { identities, placeOf, sameSilence, silences } from '../../src/taskpane/state/silences';
import { aReport, findingAt } from './a-report';

const text = 'Labdien!\nJusu pieteikums ir sanemts un Jusu jautajums ir skaidrs.';
const jusu = (start = 0) => findingAt(text, 'Jusu', { check: 'spelling', rule: 'unknown-word', start });

describe('a silenced place', () => {
  const first = jusu();
  const second = jusu(first.end);
  const report = aReport(text, [first, second]);
  const silence = { scope: 'place', rule: 'unknown-word', place: placeOf(first, report), text: 'Jusu' } as const;

  test('is this one place, not the same word elsewhere', () => {
    expect(silences(silence, first, report)).toBe(true);
    expect(silences(silence, second, report)).toBe(false);
  });

  test('stays silenced when the letter grows above it and below it', () => {
    const longer = `Labdien, Kalniņas kundze!\nPaldies par vēstuli. ${text.slice(9)} Rakstiet vēl.`;
    const moved = findingAt(longer, 'Jusu', { check: 'spelling', rule: 'unknown-word' });
    // One word before it changed: the place is another one.
    expect(silences(silence, moved, aReport(longer, [moved]))).toBe(false);
    const below = `${text} Rakstiet vēl.\nAr cieņu`;
    const same = findingAt(below, 'Jusu', { check: 'spelling', rule: 'unknown-word' });
    expect(silences(silence, same, aReport(below, [same]))).toBe(true);
  });

  test('stays silenced when a neighbour only gets its diacritics', () => {
    const mended = text.replace('sanemts', 'saņemts');
    const same = findingAt(mended, 'Jusu', { check: 'spelling', rule: 'unknown-word' });
    expect(silences(silence, same, aReport(mended, [same]))).toBe(true);
  });

  test('does not silence another rule on the same words', () => {
    const other = findingAt(text, 'Jusu', { check: 'punctuation', rule: 'capital-letter' });
    expect(silences(silence, other, aReport(text, [other]))).toBe(false);
  });
});

test('silenced words count in every letter, in any case, but with their own diacritics', () => {
  const silence = { scope: 'words', rule: 'wording', text: 'sakarā ar  to' } as const;
  const finding = (words: string) => {
    const written = `${words} ka nav`;
    const found = findingAt(written, words, { check: 'plain-language', rule: 'wording' });
    return silences(silence, found, aReport(written, [found]));
  };
  expect(finding('Sakarā ar to')).toBe(true);
  expect(finding('sakara ar to')).toBe(false);
});

test('identities tell a paragraph that was pasted twice apart', () => {
  const twice = 'Lūdzu atsūtiet iesniegumu mums drīz.\nLūdzu atsūtiet iesniegumu mums drīz.';
  const whole = `x ${twice} x`;
  const one = findingAt(twice, 'iesniegumu', { check: 'links', rule: 'missing-link' });
  const two = findingAt(twice, 'iesniegumu', { check: 'links', rule: 'missing-link', start: one.end });
  const keys = identities(aReport(whole, [one, two]));
  expect(new Set([keys.get(one), keys.get(two)]).size).toBe(2);
});

test('a silence is found again whatever its scope', () => {
  expect(sameSilence({ scope: 'rule', rule: 'a' }, { scope: 'rule', rule: 'a' })).toBe(true);
  expect(sameSilence({ scope: 'rule', rule: 'a' }, { scope: 'letter', rule: 'a' })).toBe(false);
  expect(sameSilence({ scope: 'words', rule: 'a', text: 'Jo' }, { scope: 'words', rule: 'a', text: 'jo' })).toBe(true);
});
