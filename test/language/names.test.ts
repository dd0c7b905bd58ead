import { mayBeSameName } from '../../src/language/names';

test.each([
  ['Lāča', 'Lācis'],
  ['Brieža', 'Briedis'],
  ['Vīša', 'Vītis'],
  ['Gata', 'Gatis'],
  ['Džon', 'John'],
  ['Čārlz', 'Charles'],
  ['Smita', 'Smith'],
  ['Veber', 'Weber'],
  ['Juri', 'Yuri'],
  ['Šulca', 'Schulz'],
  ['Fric', 'Fritz'],
  ['Švarca', 'Schwarz'],
  ['Jeļena', 'Elena'],
  ['Петрова', 'Petrova'],
  ['Сергей', 'Sergejs'],
])('%s may be %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(true);
});

test.each([
  ['Ilze', 'Ilva'],
  ['Ozola', 'Kalniņa'],
  ['Jāni', 'Juris'],
  ['Petrova', 'Иванова'],
])('%s is not %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(false);
});
