import type { Browser } from 'playwright-core';
import { connectBrowser, newVisit } from './ground/browser';
import { officeReady } from './ground/office';
import { OutlookPage } from './ground/outlook-page';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('the genuine Office.js becomes ready in the stand-in, and nothing foreign is asked for', async () => {
  const { context, foreignRequests, errors } = await newVisit(browser);
  const outlook = await OutlookPage.open(context, { addin: '/preview/probe.html' });
  const frame = await outlook.pane();
  expect(await officeReady(frame)).toEqual({ host: 'Outlook', platform: 'OfficeOnline' });
  const told = await frame.evaluate(() => ({
    host: String(Office.context.host),
    mailbox12: Office.context.requirements.isSetSupported('Mailbox', '1.12'),
    mailbox13: Office.context.requirements.isSetSupported('Mailbox', '1.13'),
    language: Office.context.displayLanguage,
    scripts: [...document.scripts].map((script) => new URL(script.src).pathname),
  }));
  expect(told).toMatchObject({ host: 'Outlook', mailbox12: true, mailbox13: false, language: 'lv-LV' });
  expect(told.scripts).toEqual(expect.arrayContaining(['/office-js/office.js', '/office-js/outlook-web-16.01.js']));
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the product reads the open draft through its own door', async () => {
  const { context, foreignRequests } = await newVisit(browser);
  const outlook = await OutlookPage.open(context, { sample: 'm01', addin: '/preview/probe.html' });
  const frame = await outlook.pane();
  const reading = await frame.evaluate(async () => {
    const host = await window.host;
    return host.ok ? host.value.readDraft() : host;
  });
  expect(reading).toMatchObject({
    ok: true,
    value: {
      inlineImages: false,
      draft: {
        subject: 'RE: Nedeg laternas Liepu ielā',
        from: { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' },
        to: [{ name: 'Andris Ozols', address: 'andris.ozols@example.com' }],
        composeType: 'reply',
        body: { format: 'html', source: await outlook.source() },
      },
    },
  });
  expect(await outlook.writes()).toEqual([]);
  expect(foreignRequests).toEqual([]);
  await context.close();
});
