import { languageOf, languagesOfLines } from '../../src/language/detect';
import { tokenize } from '../../src/language/tokens';
import { readTreebank } from './treebank';

describe('languageOf', () => {
  test.each([
    ['', 'lv'],
    ['Labdien! Paldies par vēstuli.', 'lv'],
    ['Labdien, ludzu atsutiet planu, paldies', 'lv'],
    ['Dear Ms Smith, thank you for your e-mail. We will answer by Friday.', 'en'],
    ['Здравствуйте! Спасибо за Ваше письмо.', 'ru'],
    ['Dear Mr Bērziņš, we have received your letter about Ķiršu street.', 'en'],
    ['67997350', 'lv'],
  ])('%s', (text, language) => {
    expect(languageOf(tokenize(text))).toBe(language);
  });

  test('is Latvian for every sentence of the treebank', () => {
    for (const sentence of readTreebank()) expect(languageOf(tokenize(sentence.text))).toBe('lv');
  });
});

test('languagesOfLines judges each paragraph, and a short one with the whole', () => {
  const text = 'Labdien!\nThank you for your letter, we will answer soon.\nPaldies par vēstuli, atbildēsim drīz.\nOK';
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const range = { start, end: start + line.length, kind: 'paragraph' as const };
    start += line.length + 1;
    return range;
  });
  expect(languagesOfLines(lines, tokenize(text), 'lv')).toEqual(['lv', 'en', 'lv', 'lv']);
});
