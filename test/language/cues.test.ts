import { cuesOf, wordsOf } from '../../src/language/cues';
import { sentencesOf } from '../../src/language/sentences';
import { tokenize } from '../../src/language/tokens';

function words(text: string) {
  const tokens = tokenize(text);
  return wordsOf(tokens, sentencesOf([{ start: 0, end: text.length, kind: 'paragraph' }], tokens));
}

const cues = cuesOf(['paldies ka … rakst*', 'atbild* uz (jusu) vestul*']);

test('marks are no words, diacritics do not matter, words may stand between', () => {
  expect(cues.in(words('Paldies, ka Jūs mums rakstījāt.'))).toBe(true);
  expect(cues.in(words('Atbildam uz vēstuli.'))).toBe(true);
  expect(cues.in(words('Atbildot uz Jūsu vēstuli, informējam.'))).toBe(true);
});

test('a cue lies inside one sentence', () => {
  expect(cues.in(words('Paldies, ka ziņojat. Rakstījāt laikus.'))).toBe(false);
});

test('the match is a range of the text', () => {
  const text = 'Sveiki! Atbildam uz Jūsu vēstuli.';
  const match = cues.find(words(text))[0];
  expect(text.slice(match?.start, match?.end)).toBe('Atbildam uz Jūsu vēstuli');
});

test('at the start only', () => {
  expect(cues.atStart(words('Atbildam uz vēstuli šodien'))).toBe(3);
  expect(cues.atStart(words('Šodien atbildam uz vēstuli'))).toBe(0);
});
