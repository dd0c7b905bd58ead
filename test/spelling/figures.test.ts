import { type AlarmScore, scoreAlarms } from './alarm-score';
import { type CorrectionScore, scoreCorrections } from './error-list';
import { latvianSpeller } from './spellers';

describe('on a thousand misspellings', () => {
  const scores = scoreCorrections(latvianSpeller());
  const share = (kind: string, part: (score: CorrectionScore) => number) => {
    const score = scores.get(kind);
    return score ? (100 * part(score)) / score.items : 0;
  };

  test('every nonword is found', () => {
    expect(share('all', ({ found }) => found)).toBe(100);
  });

  test('at most a fifth of a per cent of them is lost to the words we know beyond the dictionary', () => {
    expect(share('all', ({ alarmed }) => alarmed)).toBeGreaterThanOrEqual(99.8);
  });

  test('the first correction is right in 91 per cent, one of five in 99', () => {
    expect(share('all', ({ first }) => first)).toBeGreaterThanOrEqual(91);
    expect(share('all', ({ firstFive }) => firstFive)).toBeGreaterThanOrEqual(99);
  });

  test('where all diacritics were lost, the first is right in 85 per cent', () => {
    expect(share('diacriticAll', ({ first }) => first)).toBeGreaterThanOrEqual(85);
  });
});

describe('on edited text', () => {
  const scores = scoreAlarms(latvianSpeller());
  const rate = (part: (score: AlarmScore) => number) => {
    const score = scores.get('all');
    return score ? (1000 * part(score)) / score.words : Number.NaN;
  };

  test('at most 4 alarms in a thousand words, where the dictionary alone has more than 20', () => {
    expect(rate(({ alarms }) => alarms)).toBeLessThanOrEqual(4);
    expect(rate(({ rejected }) => rejected)).toBeGreaterThan(20);
  });

  test('at most 2.7 on correct Latvian words in small letters', () => {
    expect(rate(({ lowerCase }) => lowerCase)).toBeLessThanOrEqual(2.7);
  });
});
