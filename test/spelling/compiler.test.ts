import fc from 'fast-check';
import { buildAutomaton } from '../../src/spelling/build-automaton';
import { compileDictionary, Dictionary, pack } from '../../src/spelling/compiler';
import { unpack } from '../../src/spelling/packed';

/** A dictionary of a few lines of affixes and stems. */
function dictionaryOf(affixes: string, ...stems: string[]): Dictionary {
  const { automaton, alphabet } = compileDictionary(`SET UTF-8\n${affixes}`, `${stems.length}\n${stems.join('\n')}\n`);
  return new Dictionary(automaton, alphabet);
}

function verdicts(dictionary: Dictionary, words: string): string {
  const all = words.split(' ');
  return all.filter((word) => dictionary.accepts(word)).join(' ');
}

test('suffixes take their strip and their condition', () => {
  const dictionary = dictionaryOf('SFX A Y 2\nSFX A s a [^i]s\nSFX A is ja [bp]is', 'galds/A', 'skapis/A', 'lācis/A');
  expect(verdicts(dictionary, 'galds galda skapja lācja skapia lāca gald')).toBe('galds galda skapja');
});

test('a prefix joins stems and suffixed stems of its class', () => {
  const dictionary = dictionaryOf('PFX N Y 1\nPFX N 0 ne .\nSFX A Y 1\nSFX A t u t', 'lasīt/NA', 'jā');
  expect(verdicts(dictionary, 'lasīt nelasīt lasīu nelasīu nejā nenelasīt')).toBe('lasīt nelasīt lasīu nelasīu');
});

test('a class that does not cross never meets a prefix', () => {
  const dictionary = dictionaryOf('PFX N Y 1\nPFX N 0 ne .\nSFX A N 1\nSFX A t u t', 'lasīt/NA');
  expect(verdicts(dictionary, 'lasīu nelasīu')).toBe('lasīu');
});

test('a circumfix needs both its halves', () => {
  const affixes = 'CIRCUMFIX |\nPFX ] Y 1\nPFX ] 0 jā/| .\nSFX A Y 2\nSFX A t 0/]| t\nSFX A t u t';
  expect(verdicts(dictionaryOf(affixes, 'lasīt/A'), 'lasīt jālasī lasī lasīu jālasīu jālasīt')).toBe(
    'lasīt jālasī lasīu',
  );
});

test('a stem that needs an affix does not stand alone', () => {
  expect(verdicts(dictionaryOf('NEEDAFFIX {\nSFX A Y 1\nSFX A t u t', 'bīt/{A'), 'bīt bīu')).toBe('bīu');
});

test('a suffix may take a second one, and no third', () => {
  const affixes = 'SFX A Y 1\nSFX A t ts/B t\nSFX B Y 1\nSFX B s a/C s\nSFX C Y 1\nSFX C a i a';
  expect(verdicts(dictionaryOf(affixes, 'lasīt/A'), 'lasīt lasīts lasīta lasīti')).toBe('lasīt lasīts lasīta');
});

test('FULLSTRIP lets an affix replace the whole stem', () => {
  const affixes = 'SFX A Y 1\nSFX A iet gāja iet';
  expect(dictionaryOf(affixes, 'iet/A').accepts('gāja')).toBe(false);
  expect(dictionaryOf(`FULLSTRIP\n${affixes}`, 'iet/A').accepts('gāja')).toBe(true);
});

test('case as hunspell has it', () => {
  const dictionary = dictionaryOf('SFX A Y 1\nSFX A 0 s .', 'māja', 'Rīga', 'ANO', 'iPad/A', 'u.c.');
  const words = 'māja Māja MĀJA mĀja Rīga RĪGA rīga ANO Ano ano iPad IPAD iPads IPADS Ipad ipad u.c. u.c U.C. māja.';
  expect(verdicts(dictionary, words)).toBe('māja Māja MĀJA Rīga RĪGA ANO iPad IPAD iPads IPADS u.c. U.C. māja.');
});

test('words break at hyphens, numbers pass', () => {
  const dictionary = dictionaryOf('', 'māja', 'Rīga');
  const words = 'māja-māja Rīga-māja RĪGA-MĀJA māja-xx -māja māja- - -- 10 1.250,00 10- 1..2 māja-māja-māja';
  expect(verdicts(dictionary, words)).toBe('māja-māja Rīga-māja RĪGA-MĀJA -māja māja- 10 1.250,00 10- māja-māja-māja');
});

test('directives that would change verdicts are refused', () => {
  expect(() => dictionaryOf('FLAG num', 'a')).toThrow('FLAG');
  expect(() => compileDictionary('SET ISO8859-13', '0\n')).toThrow('UTF-8');
});

// The second alphabet has rarer letters, which an automaton spells with several symbols.
test.each(['abcčdeēģ', 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzžABCDEFGHIJKLMNOPRSTUVZ0123456789-.'])(
  'any list of words comes back from its packed form, and no other word: letters %s',
  (letters) => {
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
    const words = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 5 })), {
      maxLength: 60,
      selector: ([text]) => text,
    });
    fc.assert(
      fc.property(words, word, (list, other) => {
        const built = buildAutomaton(
          list.map(([text, ending]) => ({ text, ending })),
          5,
        );
        const { automaton, alphabet } = unpack(pack(built));
        const dictionary = new Dictionary(automaton, alphabet);
        for (const [text, ending] of list) expect(dictionary.endingOf(text)).toBe(ending);
        if (!list.some(([text]) => text === other)) expect(dictionary.endingOf(other)).toBe(0);
      }),
      { seed: 20261125, numRuns: 300 },
    );
  },
);
