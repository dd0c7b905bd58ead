import { freshVisit } from './ground/fresh-visit';
import { officeCall, officeReady } from './ground/office';
import { type OpenOptions, OutlookPage } from './ground/outlook-page';

/** The stand-in as a person uses it: what is done by hand is what an add-in sees. */

const visit = freshVisit();
let outlook: OutlookPage;

async function open(options: OpenOptions = {}): Promise<void> {
  outlook = await OutlookPage.open(visit.context, { sample: 'm01', addin: '/preview/probe.html', ...options });
}

async function value(method: string, ...values: unknown[]): Promise<unknown> {
  const frame = await outlook.pane();
  await officeReady(frame);
  return (await officeCall(frame, `context.mailbox.item.${method}`, values))?.value;
}

test('a new letter is written by hand and read by the add-in', async () => {
  await open();
  await outlook.page.getByRole('button', { name: 'Jauna vēstule' }).click();
  await outlook.page.getByLabel('Kam: Pievienot adresātu').fill('Jānis Bērziņš <janis@example.com>');
  await outlook.page.getByLabel('Temats').fill('Bedre Pasta ielā');
  await outlook.body().click();
  await outlook.page.keyboard.type('Labdien, ');
  await outlook.page.getByRole('button', { name: 'Treknraksts' }).click();
  await outlook.page.keyboard.type('Jāni!');

  expect(await value('subject.getAsync')).toBe('Bedre Pasta ielā');
  expect(await value('to.getAsync')).toMatchObject([{ emailAddress: 'janis@example.com' }]);
  expect(await value('getComposeTypeAsync')).toMatchObject({ composeType: 'newMail' });
  expect(await value('body.getAsync', 'html')).toMatch(/Labdien, (?:&nbsp;)?<b>Jāni!<\/b>/);
});

test('the sender changes to an office’s mailbox, the employee stays signed in', async () => {
  await open();
  await outlook.page.locator('[data-part="from"]').click();
  await outlook.page.getByRole('menuitemradio', { name: /dome@adazi\.lv/ }).click();
  expect(await value('from.getAsync')).toMatchObject({ emailAddress: 'dome@adazi.lv' });
  const frame = await outlook.pane();
  expect(await frame.evaluate(() => Office.context.mailbox.userProfile.emailAddress)).toBe('ilze.kalnina@adazi.lv');
});

test('the pane opens and closes by the ribbon; only a pinned one goes on to the next letter', async () => {
  await open();
  const pane = outlook.page.locator('[data-part="pane"]');
  await officeReady(await outlook.pane());
  await outlook.openSample('m02');
  expect(await pane.count()).toBe(1);
  await outlook.page.getByRole('button', { name: 'Atspraust rūti' }).click();
  await outlook.openSample('m03');
  expect(await pane.count()).toBe(0);
  await outlook.addinButton.click();
  await pane.waitFor();
  expect(await value('subject.getAsync')).toContain('telpa korim');
  await outlook.addinButton.click();
  expect(await pane.count()).toBe(0);
});

test('a letter becomes plain text and keeps its empty lines', async () => {
  await open({ plainText: true, sample: 'm14' });
  const text = String(await value('body.getAsync', 'text'));
  expect(text).toMatch(/^Cienījam[^\n]*\n\n/);
  expect(text).not.toMatch(/<\/|<br|<div/);
});

test('pictures inside a letter are drawn, and read with their own addresses', async () => {
  await open({ sample: 'signature-with-logo' });
  const picture = outlook.body().locator('img');
  expect(await picture.getAttribute('src')).toMatch(/^data:/);
  expect(await value('body.getAsync', 'html')).toContain('src="cid:logo@adazi.lv"');
  expect(await value('getAttachmentsAsync')).toMatchObject([{ name: 'logo.png', isInline: true }]);
});

test('a dark Outlook tells the add-in its theme', async () => {
  await open({ dark: true });
  const frame = await outlook.pane();
  await officeReady(frame);
  const theme = await frame.evaluate(async () => {
    const host = await window.host;
    return host.ok ? host.value.theme() : null;
  });
  expect(theme).toEqual({ dark: true, background: '#292929', foreground: '#ffffff' });
});

test('at no width has anything to be scrolled sideways', async () => {
  await open({ sample: 'm09', paneClosed: true });
  for (const width of [320, 480, 768, 1000, 1366, 1920]) {
    await outlook.page.setViewportSize({ width, height: 700 });
    const needed = await outlook.page.evaluate(() => document.documentElement.scrollWidth);
    expect([width, needed]).toEqual([width, width]);
    await outlook.sendButton.click({ trial: true });
  }
});
