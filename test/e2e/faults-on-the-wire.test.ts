import type { Browser } from 'playwright-core';
import type { OutlookHost } from '../../src/outlook/host';
import type { HostResult } from '../../src/outlook/result';
import { FAULTS } from '../../src/preview/office/faults';
import { connectBrowser, newVisit } from './ground/browser';
import { officeReady } from './ground/office';
import { OutlookPage } from './ground/outlook-page';

/**
 * The same matrix as in the core's tests, with the genuine Office.js between the product and a host that goes wrong: what the
 * library makes of a null, a second or a late answer is its own secret.
 */

const RESULTS = ['ok', 'timed-out', 'no-item', 'refused', 'wrong-answer', 'item-changed', 'not-kept', 'not-verified'];

interface Outcome {
  readonly door: string;
  readonly call: string;
  readonly fault: string;
  /** `ok`, or the failure's name. */
  readonly result: string;
  readonly unread: readonly string[];
  /** The body afterwards: as it was, as it was meant to be, or anything else. */
  readonly body: 'untouched' | 'as meant' | 'half-written';
}

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Runs in the pane: every door against every fault of the calls it makes. */
async function goThrough(faults: readonly (typeof FAULTS)[number][]): Promise<Outcome[]> {
  const { standIn } = window.parent as Window;
  const { letter: sample } = standIn.state();
  const connected = await window.host;
  if (!connected.ok || sample === null) throw new Error('Nothing to go through.');
  const host: OutlookHost = connected.value;

  const body = '<html><head></head><body><p>Labdien!</p></body></html>';
  const patched = body.replace('Labdien', 'Sveiki');
  const look = ['body.getTypeAsync', 'body.getAsync', 'subject.getAsync', 'to.getAsync', 'cc.getAsync', 'bcc.getAsync'];
  const newer = ['from.getAsync', 'getAttachmentsAsync', 'getComposeTypeAsync'];
  const atCursor = ['getSelectedDataAsync', 'body.getTypeAsync', 'body.setSelectedDataAsync'];
  const doors: {
    name: string;
    calls: readonly string[];
    meant: string;
    open: (item: number) => Promise<HostResult<unknown>>;
  }[] = [
    { name: 'readDraft', calls: [...look, ...newer], meant: body, open: () => host.readDraft() },
    { name: 'readSelection', calls: ['getSelectedDataAsync'], meant: body, open: () => host.readSelection() },
    {
      name: 'insertAtTop',
      calls: ['body.getTypeAsync', 'body.prependAsync'],
      meant: body.replace('<p>', '<div>A</div><p>'),
      open: (item) => host.insertAtTop(item, { text: 'A' }),
    },
    {
      name: 'insertAtCursor',
      calls: atCursor,
      meant: body.replace('<p>', 'A<p>'),
      open: (item) => host.insertAtCursor(item, { text: 'A' }),
    },
    {
      name: 'replaceBody',
      calls: ['body.getTypeAsync', 'body.getAsync', 'body.setAsync'],
      meant: patched,
      open: (item) => host.replaceBody(item, { expected: body, source: patched }),
    },
    {
      name: 'insertSignature',
      calls: ['body.getTypeAsync', 'body.setSignatureAsync'],
      meant: body.replace('</p>', '</p><div id="Signature"><div>A</div></div>'),
      open: (item) => host.insertSignature(item, { text: 'A' }, false),
    },
    {
      name: 'writeSettings',
      calls: ['roamingSettings.saveAsync'],
      meant: body,
      open: () => host.writeSettings({ name: 'Anna' }),
    },
    {
      name: 'keepForSend',
      calls: ['sessionData.setAsync'],
      meant: body,
      open: (item) => host.keepForSend(item, 'verdict', 'text'),
    },
  ];

  const outcomes: Outcome[] = [];
  // Each letter that is opened has the next mark; so has the empty window after a letter that went.
  const first = await host.readDraft();
  let item = first.ok ? first.value.item : 0;
  for (const door of doors) {
    for (const call of door.calls) {
      for (const fault of faults) {
        item += 1;
        standIn.setScenario({ faults: {} });
        standIn.open({ ...sample, id: `letter-${item}`, source: body });
        // The window draws the letter, and the product hears of it.
        await new Promise((resolve) => setTimeout(resolve, 30));
        standIn.setScenario({ faults: { [call]: fault } });
        const result = await door.open(item);
        if (fault === 'item-gone') item += 1;
        const after = standIn.editor?.read() ?? '';
        outcomes.push({
          door: door.name,
          call,
          fault,
          result: result.ok ? 'ok' : result.failure,
          unread: result.ok && door.name === 'readDraft' ? ((await readUnread(result.value)) ?? []) : [],
          body: after === body ? 'untouched' : after === door.meant ? 'as meant' : 'half-written',
        });
      }
    }
  }
  return outcomes;

  function readUnread(value: unknown): readonly string[] | undefined {
    return Reflect.get(Object(Reflect.get(Object(value), 'draft')), 'unread');
  }
}

test('every fault of every call has a named end, and the letter is whole', async () => {
  const { context, foreignRequests, errors } = await newVisit(browser);
  const outlook = await OutlookPage.open(context, { addin: '/preview/probe.html?limit=250' });
  const frame = await outlook.pane();
  await officeReady(frame);
  const outcomes = await frame.evaluate(goThrough, [...FAULTS]);

  expect(outcomes).toHaveLength(22 * FAULTS.length);
  const told = (wanted: (outcome: Outcome) => boolean) =>
    outcomes.filter(wanted).map((outcome) => Object.values(outcome).flat().join(' | '));
  const asks = ({ door }: Outcome) => door.startsWith('read') || door === 'writeSettings' || door === 'keepForSend';
  // What reached the letter before its answer got lost may stand there whole; nothing else may.
  const arrives = ({ fault }: Outcome) => fault === 'twice' || fault === 'late';
  expect(told((outcome) => outcome.body === 'half-written')).toEqual([]);
  expect(told((outcome) => outcome.body !== 'untouched' && (asks(outcome) || !arrives(outcome)))).toEqual([]);
  expect(told(({ result }) => !RESULTS.includes(result))).toEqual([]);
  expect(told(({ fault, result }) => fault === 'twice' && result !== 'ok')).toEqual([]);
  // What a look could not read it says. Of lists the library makes an empty one out of anything, and nobody can tell.
  const missing = outcomes.filter(
    ({ door, call, fault }) =>
      door === 'readDraft' && !call.startsWith('body.') && ['fails', 'never', 'late'].includes(fault),
  );
  expect(missing.filter(({ result, unread }) => result !== 'ok' || unread.length !== 1)).toEqual([]);
  expect(await frame.evaluate(() => window.unhandled)).toEqual([]);
  // The library itself stumbles over a list that is none, and then never calls back.
  expect(errors.filter((error) => !error.includes('/office-js/outlook-web-16.01.js'))).toEqual([]);
  expect(foreignRequests).toEqual([]);
  await context.close();
}, 180_000);
