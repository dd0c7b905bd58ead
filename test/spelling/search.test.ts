import fc from 'fast-check';
import { WRITTEN } from '../../src/spelling/alphabet';
import { buildAutomaton } from '../../src/spelling/build-automaton';
import { COSTS, replacementCost } from '../../src/spelling/edit-costs';
import { NearSearch } from '../../src/spelling/search';

/** What it costs to have typed `typed` for `meant`, by the whole table of the distance. */
function distance(typed: string, meant: string): number {
  const rows: number[][] = [];
  const cost = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const isDoubled = (word: string, at: number) => at > 0 && word.charAt(at) === word.charAt(at - 1);
  for (let row = 0; row <= meant.length; row++) {
    rows.push([]);
    for (let column = 0; column <= typed.length; column++) {
      const ways = row === 0 && column === 0 ? [0] : [];
      const [left, right] = [typed.charAt(column - 1), meant.charAt(row - 1)];
      if (column > 0)
        ways.push(cost(row, column - 1) + (isDoubled(typed, column - 1) ? COSTS.doubled : COSTS.inserted));
      if (row > 0) ways.push(cost(row - 1, column) + (isDoubled(meant, row - 1) ? COSTS.doubled : COSTS.dropped));
      if (row > 0 && column > 0) ways.push(cost(row - 1, column - 1) + replacementCost(left, right));
      if (row > 1 && column > 1 && left !== right)
        if (left === meant.charAt(row - 2) && right === typed.charAt(column - 2))
          ways.push(cost(row - 2, column - 2) + COSTS.transposed);
      rows[row]?.push(Math.min(...ways));
    }
  }
  return cost(meant.length, typed.length);
}

function search(words: readonly string[]): NearSearch {
  const { automaton, alphabet } = buildAutomaton(
    words.map((text) => ({ text, ending: WRITTEN })),
    WRITTEN,
  );
  return new NearSearch(automaton, alphabet);
}

test.each([
  ['aābcč', 6],
  // More letters than one row of an automaton has.
  ['aābcčdeēfgģhiījkķlļmnņoprsštuūvzžąåæćčðęèéêëíłńñóôöøśßúüýźżàáâãäçìîïòõùûÿĉĝ', 4],
])('finds the very words within the bound, at their distance: letters %s', (letters, longest) => {
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: longest });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (words, typed) => {
      // A letter that no word has is none for the search, and so no neighbour of another.
      fc.pre([...typed].every((letter) => words.some((each) => each.includes(letter))));
      const nearness = search(words);
      for (const bound of [30, 60, 126, 181]) {
        const found = [...nearness.within(typed, bound)].map(({ letters: near, cost }) => [near, cost]);
        const expected = words.map((each) => [each, distance(typed, each)]).filter(([, cost]) => Number(cost) <= bound);
        expect(found.sort()).toEqual(expected.sort());
      }
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('looks past capitals, and at no word that is too long', () => {
  expect([...search(['MHz', 'mhz']).within('mhz', 0)].map(({ letters }) => letters).sort()).toEqual(['MHz', 'mhz']);
  const long = 'a'.repeat(41);
  expect([...search([long]).within(long, 126)]).toEqual([]);
});
