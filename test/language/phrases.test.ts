import { PhraseError } from '../../src/language/phrase-notation';
import { PhraseMatcher } from '../../src/language/phrases';
import { tokenize } from '../../src/language/tokens';

function found(phrases: readonly string[], text: string, options = {}): string[] {
  const tokens = tokenize(text);
  const matcher = new PhraseMatcher(
    phrases.map((phrase) => ({ phrase, value: phrase })),
    options,
  );
  return matcher
    .find(tokens, [{ firstToken: 0, lastToken: tokens.length }])
    .map(({ start, end }) => text.slice(start, end));
}

describe('the phrase notation', () => {
  test.each([
    ['darām zināmu', 'Darām zināmu, ka', ['Darām zināmu']],
    ['sakarā ar to, ka', 'Sakarā ar to ka un sakarā ar to, ka', ['Sakarā ar to ka', 'sakarā ar to, ka']],
    ['NĪN', 'NĪN un nīn', ['NĪN']],
    ['iesniegums~', 'Jūsu iesniegumu un iesniegumiem, iesniedzējs', ['iesniegumu', 'iesniegumiem']],
    ['karte~', 'karšu kartēs kartons', ['karšu', 'kartēs']],
    ['briedis~', 'brieža un briedim', ['brieža', 'briedim']],
    ['augstākminētais~', 'augstākminētajām', ['augstākminētajām']],
    ['iesniegum*', 'iesniegums, iesniegumveida', ['iesniegums', 'iesniegumveida']],
    ['*šana nolūkā', 'noskaidrošana nolūkā, šana nolūkā', ['noskaidrošana nolūkā']],
    ['tādā/šādā gadījumā', 'šādā gadījumā, tajā gadījumā', ['šādā gadījumā']],
    [
      'informējam (Jūs) par to',
      'informējam par to; informējam Jūs par to',
      ['informējam par to', 'informējam Jūs par to'],
    ],
    ['Jūsu … iesniegumu', 'Jūsu 3. maija iesniegumu; Jūsu ļoti labo iesniegumu', ['Jūsu ļoti labo iesniegumu']],
    ['#. maijā', '3. maijā un 3.maijā', ['3. maijā', '3.maijā']],
    ['š.g.', 'š. g. un š.g.', ['š. g.', 'š.g.']],
    ['papildus [informācij*]', 'papildus informācija, papildus norādīt', ['papildus']],
    ['[!tikai/un] gadījumā, ja', 'tikai gadījumā, ja; gadījumā ja', ['gadījumā ja']],
    ['savlaicīgi [!un]', 'savlaicīgi un savlaicīgi', ['savlaicīgi']],
  ])('%s', (phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  test('finds the longest phrase at a place and none inside it', () => {
    const phrases = ['neskatoties uz', 'neskatoties uz to, ka', 'uz to'];
    expect(found(phrases, 'Neskatoties uz to, ka līst, uz to skatījās.')).toEqual(['Neskatoties uz to, ka', 'uz to']);
  });

  test('compares without diacritics when told', () => {
    expect(found(['lūdzu atbildēt'], 'ludzu atbildet', { folded: true })).toEqual(['ludzu atbildet']);
    expect(found(['lūdzu atbildēt'], 'ludzu atbildet')).toEqual([]);
  });

  test('reads plain words in every case for a policy', () => {
    expect(found(['iesnieguma veidlapa'], 'iesnieguma veidlapu', { everyCase: true })).toEqual(['iesnieguma veidlapu']);
  });

  test.each([
    ['', 'empty'],
    ['( )', 'empty'],
    ['(Jūs', 'unclosed-bracket'],
    ['Jūs)', 'unclosed-bracket'],
    ['[tikai ja', 'unclosed-bracket'],
    ['a [b] c', 'brackets-inside'],
    ['*', 'lone-mark'],
    ['no * līdz', 'lone-mark'],
    ['(a) (b) (c) (d) (e) (f) (g) h', 'too-many-variants'],
  ])('says what is wrong with “%s”', (phrase, problem) => {
    let error: unknown;
    try {
      found([phrase], '');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PhraseError);
    expect(error).toMatchObject({ phrase, problem });
  });

  test('a hundred thousand words end within the test’s own patience', () => {
    const matcher = new PhraseMatcher(
      ['a … b … c', 'a a a a', '*ā … b', 'aa*'].map((phrase) => ({ phrase, value: 0 })),
    );
    const tokens = tokenize('a aaā '.repeat(50_000));
    expect(matcher.find(tokens, [{ firstToken: 0, lastToken: tokens.length }]).length).toBeGreaterThan(0);
  });
});
