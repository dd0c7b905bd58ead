import { connectOutlook } from '../../src/outlook/connect';
import type { OutlookHost } from '../../src/outlook/host';
import type { HostResult } from '../../src/outlook/result';
import { FAULTS, type Fault } from './scripted-answer';
import { CALLS, type CallName, SHORT, scriptedOutlook } from './scripted-outlook';

/** Every door of the host against every fault of every call it makes: a named result, nothing thrown, no half-written body. */

const BODY = '<div>Labdien!</div>';
const PATCHED = '<div>Labdien, Jāni!</div>';
const NAMES = [
  'timed-out',
  'no-item',
  'read-only',
  'not-supported',
  'refused',
  'wrong-answer',
  'item-changed',
  'not-kept',
  'not-restored',
  'not-verified',
];

interface Door {
  readonly calls: readonly CallName[];
  /** The bodies that may stand in the letter afterwards, whatever goes wrong. */
  readonly bodies: readonly string[];
  readonly selection?: string;
  open(host: OutlookHost): Promise<HostResult<unknown>>;
}

const LOOK: readonly CallName[] = [
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'from.getAsync',
  'getAttachmentsAsync',
  'getComposeTypeAsync',
];

const DOORS: Readonly<Record<string, Door>> = {
  readDraft: { calls: LOOK, bodies: [BODY], open: (host) => host.readDraft() },
  readSelection: { calls: ['getSelectedDataAsync'], bodies: [BODY], open: (host) => host.readSelection() },
  insertAtTop: {
    calls: ['body.getTypeAsync', 'body.prependAsync'],
    bodies: [BODY, `<div>A</div>${BODY}`],
    open: (host) => host.insertAtTop(1, { text: 'A' }),
  },
  insertAtCursor: {
    calls: ['getSelectedDataAsync', 'body.getTypeAsync', 'body.setSelectedDataAsync'],
    bodies: [BODY, `${BODY}A`],
    open: (host) => host.insertAtCursor(1, { text: 'A' }),
  },
  replaceSelection: {
    calls: ['getSelectedDataAsync', 'body.getTypeAsync', 'body.setSelectedDataAsync'],
    bodies: [BODY, '<div>Sveiki!</div>'],
    selection: 'Labdien',
    open: (host) => host.replaceSelection(1, 'Labdien', { text: 'Sveiki' }),
  },
  replaceBody: {
    calls: ['body.getTypeAsync', 'body.getAsync', 'body.setAsync'],
    bodies: [BODY, PATCHED],
    open: (host) => host.replaceBody(1, { expected: BODY, source: PATCHED }),
  },
  insertSignature: {
    calls: ['body.getTypeAsync', 'body.setSignatureAsync'],
    bodies: [BODY, `${BODY}<div>A</div>`],
    open: (host) => host.insertSignature(1, { text: 'A' }, false),
  },
  writeSettings: {
    calls: ['roamingSettings.saveAsync'],
    bodies: [BODY],
    open: (host) => host.writeSettings({ name: 'Anna' }),
  },
  keepForSend: {
    calls: ['sessionData.setAsync'],
    bodies: [BODY],
    open: (host) => host.keepForSend(1, 'verdict', 'text'),
  },
};

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));

async function hostOf(outlook: ReturnType<typeof scriptedOutlook>): Promise<OutlookHost> {
  const connected = await connectOutlook(outlook.office, SHORT);
  if (!connected.ok) throw new Error(connected.failure);
  return connected.value;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const cases = Object.entries(DOORS).flatMap(([door, { calls }]) =>
  calls.flatMap((call) => FAULTS.map((fault): [string, CallName, Fault] => [door, call, fault])),
);

test.each(cases)('%s: %s %s', async (name, call, fault) => {
  const door = DOORS[name];
  if (!door) throw new Error(`No door ${name}`);
  const outlook = scriptedOutlook({
    body: BODY,
    faults: { [call]: fault },
    ...(door.selection === undefined ? {} : { selection: door.selection }),
  });
  const host = await hostOf(outlook);
  const result = await door.open(host);
  // Late answers arrive only now.
  await pause(fault === 'late' ? 60 : 0);

  if (!result.ok) expect(NAMES).toContain(result.failure);
  if (fault === 'twice') expect(result.ok).toBe(true);
  expect(door.bodies).toContain(outlook.held.body);
  if (name.startsWith('read')) expect(outlook.writes).toEqual([]);
  expect(unhandled).toEqual([]);
});

test('the doors above make every call that the pane makes', () => {
  const made = new Set(Object.values(DOORS).flatMap(({ calls }) => calls));
  expect([...made].sort()).toEqual([...CALLS].sort());
});

test.each(LOOK.slice(2))('a letter without its %s is still looked at, and says what is missing', async (call) => {
  for (const fault of FAULTS.filter((entry) => entry !== 'twice' && entry !== 'item-gone')) {
    const outlook = scriptedOutlook({ faults: { [call]: fault } });
    const reading = await (await hostOf(outlook)).readDraft();
    expect(reading).toMatchObject({ ok: true, value: { draft: { body: { source: BODY } } } });
    expect(reading.ok && reading.value.draft.unread).toHaveLength(1);
  }
});

test('a client that answers nothing but the body holds a look no longer than its limit', async () => {
  const faults = Object.fromEntries(LOOK.slice(2).map((call) => [call, 'never']));
  const host = await hostOf(scriptedOutlook({ faults }));
  const reading = await host.readDraft();
  expect(reading.ok && reading.value.draft.unread).toHaveLength(7);
});

test.each([
  ['never calls back', () => undefined, 'timed-out'],
  [
    'throws',
    () => {
      throw new Error('no');
    },
    'refused',
  ],
  ['tells no host', (answer: (info: unknown) => void) => answer({ host: null, platform: null }), 'not-outlook'],
  ['tells nothing', (answer: (info: unknown) => void) => answer(undefined), 'not-outlook'],
  ['runs in Word', (answer: (info: unknown) => void) => answer({ host: 'Word' }), 'not-outlook'],
])('an Office that %s is told as such', async (_, onReady, name) => {
  expect(await connectOutlook({ onReady }, SHORT)).toMatchObject({ ok: false, failure: name });
});
