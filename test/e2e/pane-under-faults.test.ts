import type { Browser, Frame } from 'playwright-core';
import { FAULTS, type Fault } from '../../src/preview/office/faults';
import { connectBrowser, newVisit } from './ground/browser';
import { officeReady } from './ground/office';
import { OutlookPage } from './ground/outlook-page';

/** The pane itself before an Outlook in which one call after the other goes wrong: it always says how things stand. */

const LOOK = [
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'from.getAsync',
  'getAttachmentsAsync',
  'getComposeTypeAsync',
  'sessionData.setAsync',
] as const;

/** Longer than a look may take, in milliseconds. */
const PATIENCE = 20_000;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** What the pane shows once it is done: its standing sentence, or the parts of the letter with what is not known of it. */
async function shown(frame: Frame): Promise<string> {
  await frame.locator('[data-pane="idle"]').waitFor();
  await frame.locator('[data-part-of-letter], [data-standing]').first().waitFor();
  const parts = await frame.locator('[data-part-of-letter]').count();
  const standing = await frame.locator('[data-standing] h2').allTextContents();
  return parts > 0 ? 'parts of the letter' : (standing[0] ?? 'nothing at all');
}

test('the pane names its state under every fault of every call, and writes nothing', async () => {
  const { context, foreignRequests, errors } = await newVisit(browser);
  await context.clock.install();
  const outlook = await OutlookPage.open(context, { sample: 'm31' });
  const frame = await outlook.pane();
  await officeReady(frame);
  await frame.locator('[data-part-of-letter]').first().waitFor();
  await frame.evaluate(() => {
    const unhandled: string[] = [];
    window.addEventListener('unhandledrejection', (event) => unhandled.push(String(event.reason)));
    Object.assign(window, { unhandled });
  });
  const source = await outlook.source();

  const table: [string, Fault, string][] = [];
  let opened = 0;
  for (const call of LOOK) {
    for (const fault of FAULTS) {
      opened += 1;
      const last = (await outlook.calls()).at(-1)?.number ?? 0;
      await outlook.page.evaluate(
        ([faulty, kind, number]) => {
          const { letter } = window.standIn.state();
          const kept = letter ?? Reflect.get(window, 'kept');
          Object.assign(window, { kept });
          window.standIn.setScenario({ faults: { [faulty]: kind } });
          window.standIn.open({ ...kept, id: `letter-${number}` });
        },
        [call, fault, opened] as const,
      );
      // The pane has heard of the letter and asks for it.
      await outlook.page.waitForFunction(
        (before) =>
          window.standIn.state().calls.some(({ name, number }) => name === 'body.getTypeAsync' && number > before),
        last,
      );
      if (fault === 'never' || fault === 'late') await context.clock.fastForward(PATIENCE);
      table.push([call, fault, await shown(frame)]);
    }
  }

  const states = ['parts of the letter', 'Outlook vēl ielādē vēstuli', 'Vēstuli neizdevās nolasīt'];
  const gone = ['Nav atvērta neviena vēstule', 'Lasa vēstuli…'];
  expect(
    table.filter(([, fault, state]) => !(fault === 'item-gone' ? [...states, ...gone] : states).includes(state)),
  ).toEqual([]);
  // Without the body there is nothing to say of the letter; without another part there is.
  const body = table.filter(([call, fault]) => call === 'body.getAsync' && ['fails', 'wrong-type'].includes(fault));
  expect(body.map(([, , state]) => state)).toEqual(['Vēstuli neizdevās nolasīt', 'Vēstuli neizdevās nolasīt']);
  const rest = table.filter(([call, fault]) => !call.startsWith('body.') && fault === 'fails');
  expect(rest.filter(([, , state]) => state !== 'parts of the letter')).toEqual([]);

  expect(await outlook.writes()).toEqual([]);
  expect(await outlook.source()).toBe(source);
  expect(await frame.evaluate(() => Reflect.get(window, 'unhandled'))).toEqual([]);
  expect(errors.filter((error) => !error.includes('/office-js/outlook-web-16.01.js'))).toEqual([]);
  expect(foreignRequests).toEqual([]);
  await context.close();
}, 180_000);
