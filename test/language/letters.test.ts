import { capitalised, fold, isLetter, isLower, isUpper, lower } from '../../src/language/letters';

const LATVIAN = 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž';

describe('letters', () => {
  test('know every letter of Latvian, German, Polish, Estonian and Russian', () => {
    for (const letter of `${LATVIAN}äöüßąęłńóśźżõёйщ`) {
      expect(isLetter(letter)).toBe(true);
      expect(isLower(letter)).toBe(true);
      expect(isUpper(letter)).toBe(false);
    }
    for (const letter of 'ĀČĒĢĪĶĻŅŠŪŽÕŁЁЖ') expect(isUpper(letter)).toBe(true);
  });

  test('know what is no letter', () => {
    for (const other of ['1', ' ', '-', '×', '÷', '„', '₽', '', '\u200b', '😀']) expect(isLetter(other)).toBe(false);
    expect(isLetter('a', 5)).toBe(false);
  });

  test('agree with the language engine on every unit of the alphabets in use', () => {
    for (let code = 0; code < 0x530; code++) {
      if (code >= 0x250 && code < 0x400) continue;
      const unit = String.fromCharCode(code);
      expect([code, isLetter(unit)]).toEqual([code, /\p{L}/u.test(unit)]);
    }
  });
});

describe('fold', () => {
  test('drops diacritics and capitals', () => {
    expect(fold('Glāžšķūņu rūķīši ČĒĢĪĶĻŅŠŪŽ')).toBe('glazskunu rukisi cegiklnsuz');
    expect(fold('Приём')).toBe('прием');
  });

  test('keeps the length of every text', () => {
    const everything = Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code)).join('');
    for (const text of [everything, 'İstanbul', '😀ā', 'a\u0304']) {
      expect(fold(text)).toHaveLength(text.length);
      expect(lower(text)).toHaveLength(text.length);
    }
  });
});

test('capitalised changes the first letter only', () => {
  expect(capitalised('šajā gadījumā')).toBe('Šajā gadījumā');
  expect(capitalised('')).toBe('');
  expect(capitalised('ßx')).toBe('ßx');
});
