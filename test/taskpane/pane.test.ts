import { examine } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import {
  initialState,
  letterSilences,
  nextFinding,
  type PaneEvent,
  type PaneState,
  paneReducer,
  type SeenLetter,
} from '../../src/taskpane/state/pane';
import { partsOf } from '../../src/taskpane/state/parts';
import { situationOf } from '../../src/taskpane/state/situation';
import { aDraft } from './a-draft';

function seen(lines: readonly string[], item = 1): SeenLetter {
  const draft = aDraft(lines);
  const examination = examine(draft, defaultPolicy, { catalogue: catalogues.lv, spellers: {} });
  return { reading: { item, draft, inlineImages: false }, examination, spelling: 'ready', at: 0 };
}

const stateAfter = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const GREETED = ['Labdien!', 'Paldies par Jūsu 3. novembra e-pastu.', 'Ar cieņu'];

describe('looks', () => {
  test('an answer of a look that was overtaken is dropped', () => {
    const state = stateAfter(
      { type: 'look-started', number: 1, reason: 'opening' },
      { type: 'look-started', number: 2, reason: 'button' },
      { type: 'look-ended', number: 1, letter: seen(GREETED), order: [] },
    );
    expect(state.letter).toBeNull();
    expect(state.look).toEqual({ number: 2, running: 'button' });
  });

  test('an answer on the letter that was left is dropped, a failure of that look too', () => {
    const started = stateAfter({ type: 'look-started', number: 1, reason: 'opening' }, { type: 'letter-switched' });
    const ended = paneReducer(started, { type: 'look-ended', number: 1, letter: seen(GREETED), order: [] });
    expect(ended.letter).toBeNull();
    expect(paneReducer(started, { type: 'look-failed', number: 1, failure: 'refused' }).failure).toBeNull();
  });

  test('when a later look fails the letter stays on show, unless it is another one now', () => {
    const state = stateAfter(
      { type: 'look-started', number: 1, reason: 'opening' },
      { type: 'look-ended', number: 1, letter: seen(GREETED), order: [] },
      { type: 'look-started', number: 2, reason: 'button' },
    );
    const busy = paneReducer(state, { type: 'look-failed', number: 2, failure: 'timed-out' });
    expect(busy.letter).not.toBeNull();
    expect(busy.failure).toBe('timed-out');
    expect(paneReducer(state, { type: 'look-failed', number: 2, failure: 'no-item' }).letter).toBeNull();
  });

  test.each([
    ['timed-out', 'busy'],
    ['no-item', 'no-letter'],
    ['not-a-letter', 'not-a-letter'],
    ['read-only', 'read-only'],
    ['refused', 'unreadable'],
    ['wrong-answer', 'unreadable'],
    ['not-judged', 'unreadable'],
    ['item-changed', 'loading'],
  ] as const)('a first look that ends with %s shows %s', (failure, situation) => {
    const state = stateAfter(
      { type: 'look-started', number: 1, reason: 'opening' },
      { type: 'look-failed', number: 1, failure },
    );
    expect(situationOf(state, [])).toBe(situation);
  });
});

test('what a letter is shows in the situation', () => {
  const of = (letter: SeenLetter) => {
    const state: PaneState = { ...initialState, letter };
    return situationOf(state, partsOf(letter.examination.report, [], letter.spelling));
  };
  expect(of(seen([]))).toBe('empty');
  expect(of(seen(GREETED.slice(1)))).toBe('findings');
  expect(
    of(
      seen(['Labdien!', 'Paldies par Jūsu 3. novembra e-pastu.', 'Bedri aizpildīsim līdz 12. novembrim.', 'Ar cieņu']),
    ),
  ).toBe('good');
  expect(of({ ...seen(GREETED), spelling: 'waiting' })).toBe('findings');
});

describe('the focus after a finding has left', () => {
  test.each([
    [['a', 'b', 'c'], 'b', ['a', 'c'], 'c'],
    [['a', 'b', 'c'], 'c', ['a', 'b'], 'b'],
    [['a', 'b', 'c'], 'a', ['x', 'y'], 'x'],
    [['a'], 'a', [], null],
    [['a', 'b'], 'b', ['b', 'a'], 'a'],
  ] as const)('%j without %s, then %j: %s', (before, gone, now, next) => {
    expect(nextFinding(before, gone, now)).toBe(next);
  });

  test('waits for the look that shows what is left', () => {
    const left = stateAfter(
      { type: 'look-started', number: 1, reason: 'opening' },
      { type: 'look-ended', number: 1, letter: seen(GREETED), order: ['a', 'b'] },
      { type: 'left', order: ['a', 'b'], gone: 'a' },
    );
    expect(left.focus.number).toBe(0);
    const looked = [
      { type: 'look-started', number: 2, reason: 'fix' },
      { type: 'look-ended', number: 2, letter: seen(GREETED), order: ['b'] },
    ] as const;
    expect(looked.reduce(paneReducer, left).focus).toEqual({ finding: 'b', number: 1 });
  });
});

test('silences belong to the letter they were made in, also when a pinned pane comes back to it', () => {
  const silence = { scope: 'letter', rule: 'wording' } as const;
  const first = stateAfter(
    { type: 'look-started', number: 1, reason: 'opening' },
    { type: 'look-ended', number: 1, letter: seen(GREETED, 1), order: [] },
    { type: 'silenced', silence },
    { type: 'silenced', silence },
  );
  expect(letterSilences(first)).toEqual([silence]);
  const show = (state: PaneState, number: number, item: number) =>
    [
      { type: 'letter-switched' },
      { type: 'look-started', number, reason: 'opening' },
      { type: 'look-ended', number, letter: seen(GREETED, item), order: [] },
    ].reduce((current, event) => paneReducer(current, event as PaneEvent), state);
  const second = show(first, 3, 2);
  expect(letterSilences(second)).toEqual([]);
  const back = show(second, 5, 1);
  expect(letterSilences(back)).toEqual([silence]);
  expect(letterSilences(paneReducer(back, { type: 'heard-again', silence }))).toEqual([]);
});

test('an opened finding closes when the letter no longer has it', () => {
  const state = stateAfter(
    { type: 'look-started', number: 1, reason: 'opening' },
    { type: 'look-ended', number: 1, letter: seen(GREETED), order: ['a'] },
    { type: 'finding-toggled', finding: 'a' },
  );
  const look = (order: readonly string[]) =>
    paneReducer(state, { type: 'look-ended', number: 1, letter: seen(GREETED), order });
  expect(look(['b', 'a']).opened).toBe('a');
  expect(look(['b']).opened).toBeNull();
});
