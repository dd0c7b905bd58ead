import type { Browser } from 'playwright-core';
import { connectBrowser, newVisit } from './ground/browser';
import { officeReady } from './ground/office';
import { PanePage } from './pane/pane-page';

/** The product's main job, end to end, as a visitor of `npm start` does it: a sample draft in, findings out, mended in place. */

const SIGNATURE = '<div id="Signature"';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('a sample draft is picked, judged, greeted and spelt right', async () => {
  const { context, foreignRequests, errors } = await newVisit(browser);
  const pane = await PanePage.open(context, { sample: 'm01' });
  const { outlook } = pane;
  expect(await officeReady(pane.frame)).toEqual({ host: 'Outlook', platform: 'OfficeOnline' });

  await outlook.openSample('m31');
  const greeting = pane.finding('Vēstulei nav uzrunas');
  const spelling = pane.finding('pieejma');
  await greeting.waitFor();
  const before = await outlook.source();
  const below = (source: string) => source.slice(source.indexOf(SIGNATURE));
  expect(before).toContain(SIGNATURE);

  await greeting.getByRole('button', { name: 'Ielikt uzrunu' }).click();
  await greeting.waitFor({ state: 'detached' });
  expect(await outlook.body().textContent()).toMatch(/^\s*Labdien!/);

  await spelling.getByRole('button', { name: 'Aizstāt ar „pieejama”' }).click();
  await spelling.waitFor({ state: 'detached' });
  const after = await outlook.source();
  expect(await outlook.body().textContent()).toContain('veidlapa ir pieejama arī');
  expect(after).not.toContain('pieejma');
  // Signature and quoted letter are as they were, byte for byte.
  expect(below(after)).toBe(below(before));
  expect(await outlook.writes()).toEqual(['body.prependAsync', 'body.setAsync']);

  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
