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

test('a host that loses links while it says that all is well is found out, and the letter is put back', async () => {
  const { context } = await newVisit(browser);
  const outlook = await OutlookPage.open(context, { sample: 'm01', addin: '/preview/probe.html', lies: true });
  const frame = await outlook.pane();
  await officeReady(frame);
  const before = await outlook.source();
  expect(before).toContain('<a href="https://www.adazi.lv/apgaismojums"');
  const change = { expected: before, source: before.replace('Labdien', 'Labrīt') };
  const written = await frame.evaluate(async (wanted) => {
    const host = await window.host;
    return host.ok ? host.value.replaceBody(1, wanted) : host;
  }, change);
  expect(written).toMatchObject({ ok: false, failure: 'not-kept' });
  expect(await outlook.source()).toBe(before);
  await context.close();
});

test('a patch that is kept changes nothing else, and the way back is the same patch', async () => {
  const { context } = await newVisit(browser);
  const outlook = await OutlookPage.open(context, { sample: 'm01', addin: '/preview/probe.html' });
  const frame = await outlook.pane();
  await officeReady(frame);
  const before = await outlook.source();
  const after = before.replace('Labdien', 'Labrīt');
  const replace = (change: { expected: string; source: string }) =>
    frame.evaluate(async (wanted) => {
      const host = await window.host;
      return host.ok ? host.value.replaceBody(1, wanted) : host;
    }, change);
  expect(await replace({ expected: before, source: after })).toEqual({ ok: true, value: after });
  expect(await outlook.source()).toBe(after);
  expect(await replace({ expected: after, source: before })).toEqual({ ok: true, value: before });
  expect(await outlook.source()).toBe(before);
  await context.close();
});
