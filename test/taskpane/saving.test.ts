import { connectOutlook } from '../../src/outlook/connect';
import { createSaving } from '../../src/taskpane/session/saving';
import { withoutWord, withWords } from '../../src/taskpane/state/own-words';
import { defaultSettings, type PaneSettings, readSettings } from '../../src/taskpane/state/settings';
import { createStore } from '../../src/taskpane/state/store';
import { type Script, SHORT, scriptedOutlook } from '../outlook/scripted-outlook';

async function open(script: Script = {}) {
  const outlook = scriptedOutlook(script);
  const host = await connectOutlook(outlook.office, SHORT);
  if (!host.ok) throw new Error(host.failure);
  const settings = createStore<PaneSettings, PaneSettings>((_, next) => next, defaultSettings);
  const used: (readonly string[])[] = [];
  const save = createSaving(host.value, settings, () => used.push(settings.current().words));
  const learn = (word: string) => save((current) => withWords(current, [word]));
  return { settings, used, save, learn, saved: () => readSettings(outlook.held.saved) };
}

test('a change is in use at once, and kept when Outlook has answered', async () => {
  const { settings, used, learn, saved } = await open();
  const saving = learn('domnīca');
  expect(settings.current().words).toEqual(['domnīca']);
  expect(await saving).toBeNull();
  expect(saved().words).toEqual(['domnīca']);
  expect(used).toEqual([['domnīca']]);
});

test('of three changes the one that does not fit is taken back alone', async () => {
  const { settings, learn, saved } = await open();
  const saving = [learn('domnīca'), learn('ā'.repeat(20_000)), learn('rīkkopa')];
  expect(settings.current().words).toHaveLength(3);
  expect(await Promise.all(saving)).toEqual([null, 'full', null]);
  expect(settings.current().words).toEqual(['domnīca', 'rīkkopa']);
  expect(saved().words).toEqual(['domnīca', 'rīkkopa']);
});

test.each(['fails', 'never', 'throws'] as const)(
  'an Outlook whose save %s: what was in use before is in use again',
  async (fault) => {
    const { settings, used, learn, saved } = await open({ faults: { 'roamingSettings.saveAsync': fault } });
    expect(await learn('domnīca')).toBe('refused');
    expect(settings.current()).toEqual(defaultSettings);
    expect(saved()).toEqual(defaultSettings);
    expect(used).toEqual([['domnīca'], []]);
  },
);

test('with the last word the entry in the mailbox goes as well', async () => {
  const { save, learn, saved } = await open();
  await learn('domnīca');
  await save((current) => withoutWord(current, 'domnīca'));
  expect(saved()).toEqual(defaultSettings);
});
