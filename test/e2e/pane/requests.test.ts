import type { Browser } from 'playwright-core';
import { connectBrowser, newVisit, type Visit } from '../ground/browser';
import { GOOD_LINES, HISTORY, letter } from './letters';
import { PanePage } from './pane-page';

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(visit.foreignRequests).toEqual([]);
  expect(visit.errors).toEqual([]);
  await visit.context.close();
});

const history = HISTORY.replace('Kad to labosiet?', 'Kad to labosiet un kāpēc tā rodas katru pavasari?');

test('the client’s questions are listed once the second part of the check has come, and an open one is a hint', async () => {
  visit = await newVisit(browser);
  const pane = await PanePage.open(visit.context, { letter: letter({ lines: GOOD_LINES, history }) });
  await pane.frame.getByText('1/2').waitFor();
  expect(await pane.frame.getByText('Kad to labosiet', { exact: true }).count()).toBe(1);
  expect(await pane.frame.getByLabel('Nav atbildes').count()).toBe(1);
  expect(await pane.finding('kāpēc tā rodas katru pavasari?').textContent()).toContain('Nav redzams');
});

test('a greeting to another client is said with the client’s name', async () => {
  visit = await newVisit(browser);
  const [, ...rest] = GOOD_LINES;
  const lines = ['Labdien, Ozoliņa kungs!', ...rest];
  const pane = await PanePage.open(visit.context, { letter: letter({ lines }) });
  await pane.finding('Andris Ozols').waitFor();
  expect(await pane.finding('Ozoliņa').textContent()).toContain('Vai uzrunāts pareizais cilvēks?');
});
