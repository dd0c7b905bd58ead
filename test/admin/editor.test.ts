import {
  allProblems,
  type EditorEvent,
  type EditorState,
  editorReducer,
  isUnsaved,
  openFile,
} from '../../src/admin/state/editor';
import { without, withValue } from '../../src/admin/state/source-edit';
import { defaultPolicy } from '../../src/policy/defaults';

const FILE = { name: 'policy.json', source: '{\n  // mūsu izdevums\n  "edition": "3"\n}\n' };

const after = (state: EditorState, ...events: readonly EditorEvent[]) => events.reduce(editorReducer, state);
const set = (path: (string | number)[], value: unknown, field: string | null = path.join('.')): EditorEvent => ({
  type: 'edited',
  edit: (source) => withValue(source, path, value),
  field,
});

test('the built-in policy has no file and nothing to save', () => {
  const state = openFile(null);
  expect(state).toMatchObject({ opened: { name: null }, openedPolicy: defaultPolicy, problems: [], isBroken: false });
  expect(isUnsaved(state)).toBe(false);
});

test.each(['', '\n', '\uFEFF'])('an empty file (%j) begins like a new one', (source) => {
  expect(openFile({ name: 'policy.json', source }).source).toBe('{\n  "formatVersion": 1\n}\n');
});

test('a byte order mark does not count as a change', () => {
  const state = openFile({ name: 'policy.json', source: `\uFEFF${FILE.source}` });
  expect(state.source).toBe(FILE.source);
  expect(isUnsaved(state)).toBe(false);
});

test('a change is in file and policy, and in nobody’s way of going back', () => {
  const state = after(openFile(FILE), set(['edition'], '4'));
  expect(state.source).toBe(FILE.source.replace('"3"', '"4"'));
  expect(state.policy.edition).toBe('4');
  expect(isUnsaved(state)).toBe(true);
  const undone = after(state, { type: 'undone' });
  expect(undone.source).toBe(FILE.source);
  expect(undone.policy.edition).toBe('3');
  expect(isUnsaved(undone)).toBe(false);
  expect(after(undone, { type: 'redone' }).policy.edition).toBe('4');
});

test('typing in one field is one step back, another field another', () => {
  const typed = after(
    openFile(FILE),
    set(['edition'], '4'),
    set(['edition'], '4.'),
    set(['edition'], '4.1'),
    set(['support', 'contact'], 'IT'),
  );
  const once = after(typed, { type: 'undone' });
  expect(once.policy).toMatchObject({ edition: '4.1', support: { contact: '' } });
  expect(after(once, { type: 'undone' }).source).toBe(FILE.source);
});

test('a step that changes nothing is no step', () => {
  const state = openFile(FILE);
  expect(after(state, set(['edition'], '3'))).toBe(state);
  expect(after(state, { type: 'undone' }, { type: 'redone' })).toBe(state);
});

test('with a problem the last good policy goes on', () => {
  const good = after(openFile(FILE), set(['look', 'everySeconds'], 30));
  const state = after(good, set(['look', 'everySeconds'], 5));
  expect(state.problems).toMatchObject([{ kind: 'tooSmall', path: ['look', 'everySeconds'] }]);
  expect(state.policy.look.everySeconds).toBe(30);
  expect(state.data).toMatchObject({ look: { everySeconds: 5 } });
});

test('a broken notation leaves the form nothing to show', () => {
  const state = after(openFile(FILE), { type: 'edited', edit: (source) => source.replace('}', ''), field: 'file' });
  expect(state).toMatchObject({ isBroken: true, data: undefined });
  expect(state.policy.edition).toBe('3');
});

test('an opened file that cannot be followed means the built-in policy', () => {
  const state = openFile({ name: 'policy.json', source: '{ "wordz": [] }' });
  expect(state.openedIsFaulty).toBe(true);
  expect(state.openedPolicy).toBe(defaultPolicy);
});

test('examples that their phrase rule does not bear out are told, and the file is followed', () => {
  const rule = {
    kind: 'avoid',
    id: 'nav-iespejams',
    check: 'tone',
    severity: 'hint',
    language: 'lv',
    phrases: ['nav iespējams'],
    message: 'Pasakiet, ko var.',
    examples: { good: ['Diemžēl tas nav iespējams.'], bad: ['Varam sestdien.'] },
  };
  const state = after(openFile(FILE), set(['phraseRules'], [rule]));
  expect(state.problems).toEqual([]);
  expect(state.policy.phraseRules).toEqual([rule]);
  expect(allProblems(state)).toMatchObject([
    { kind: 'exampleAlarm', path: ['phraseRules', 0, 'examples', 'good', 0] },
    { kind: 'exampleSilent', path: ['phraseRules', 0, 'examples', 'bad', 0] },
  ]);
});

test('exporting makes the text safe; opening begins anew', () => {
  const exported = after(openFile(FILE), set(['edition'], '4'), { type: 'exported' });
  expect(isUnsaved(exported)).toBe(false);
  const back = after(exported, { type: 'edited', edit: (source) => without(source, ['edition']), field: null });
  expect(isUnsaved(back)).toBe(true);
  expect(after(back, { type: 'opened', file: FILE })).toEqual(openFile(FILE));
});
