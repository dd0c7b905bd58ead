import { tokenize } from '../../src/language/tokens';
import { withoutDiacritics } from '../../src/spelling/edit-costs';
import { inCase, letterCaseOf } from '../../src/spelling/letter-case';
import type { PlainWord } from '../../src/spelling/plain-word';
import { restoreSentence } from '../../src/spelling/restore-sentence';
import { readTreebank } from '../language/treebank';
import { latvianSpeller } from './spellers';

/** The words of a sentence without diacritics, as the rule lost-diacritics passes them. */
function typed(sentence: string): PlainWord[] {
  const tokens = tokenize(sentence);
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== 'word') return [];
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    return {
      text: inCase(withoutDiacritics(text.toLowerCase()), letterCaseOf(text)),
      afterComma: before?.text === ',',
      afterNumber: before?.kind === 'number' || (before?.text === '.' && tokens[index - 2]?.kind === 'number'),
      beforeNumber: next?.kind === 'number',
      beforeMark: next === undefined || next.kind === 'punctuation',
    };
  });
}

const wordsOf = (sentence: string) => tokenize(sentence).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
const restored = (sentence: string) => restoreSentence(typed(sentence), latvianSpeller());

test.each([
  ['no verb stands behind a preposition', 'Paldies par ziņu, par šo ziņu, par labo ziņu'],
  [
    'months behind an ordinal are in the locative',
    'Tiksimies 17. decembrī, 3. oktobrī, 21. novembrī, 8. janvārī un 30. septembrī',
  ],
  ['and in the accusative behind a preposition', 'Gaidīsim līdz 5. janvārim, pārceļam uz 17. decembri'],
  ['a genitive needs a noun behind it, a locative does not', 'Atbildēsim mēneša laikā. Tas notika 2019. gadā.'],
  ['behind a number that leads on it is a genitive', 'Atbildam uz 2026. gada 3. novembra vēstuli'],
  ['what is lacking is a genitive', 'Mums nav laika, trūkst laika'],
  ['so is what a preposition governs', 'Kopš tā laika nekas nav mainījies, strādājam bez darba laika'],
  ['pronouns agree with the noun', 'Par tās ielas remontu, šīs personas lūgums, no šīs mājas'],
  ['yes and no stand before a mark', 'Jā, varam. Nē, nevaram.'],
  ['a conjunction stays one before its clause', 'Ja varēsim, atbildēsim. Ceram ka izdosies, paldies ka rakstījāt'],
  ['adjectives agree with the dative plural', 'Par nokavētajām stundām un pārējām grupām'],
  ['a definite locative draws the noun along', 'Pēdējā laikā zvanu bija daudz, tādā pašā laikā'],
])('%s', (_, sentence) => {
  for (const part of sentence.split(/(?<=[a-zāčēģīķļņšūž]{3}\.) /)) expect(restored(part)).toEqual(wordsOf(part));
});

test('of edited text, fewer than nine words in a hundred come back wrong', () => {
  let words = 0;
  let wrong = 0;
  for (const { text } of readTreebank()) {
    const right = wordsOf(text);
    restored(text).forEach((word, index) => {
      words++;
      if (word !== right[index]) wrong++;
    });
  }
  expect(words).toBeGreaterThan(27000);
  expect(wrong / words).toBeLessThan(0.09);
});
