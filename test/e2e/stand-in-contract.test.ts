import type { Frame } from 'playwright-core';
import { freshVisit } from './ground/fresh-visit';
import { officeCall, officeReady } from './ground/office';
import { type OpenOptions, OutlookPage } from './ground/outlook-page';

/** What the stand-in promises to an add-in, asked through `Office` alone as any add-in would. */

const visit = freshVisit();
let outlook: OutlookPage;
let frame: Frame;

async function open(options: OpenOptions = {}): Promise<void> {
  outlook = await OutlookPage.open(visit.context, { sample: 'm01', addin: '/preview/probe.html', ...options });
  frame = await outlook.pane();
  await officeReady(frame);
}

const item = (method: string, ...values: unknown[]) => officeCall(frame, `context.mailbox.item.${method}`, values);
const html = { coercionType: 'html' };

describe('a formatted reply', () => {
  beforeEach(() => open());

  test('the body is read, written whole, at its top, at the cursor and as a signature', async () => {
    expect(await item('body.getTypeAsync')).toMatchObject({ status: 'succeeded', value: 'html' });
    const before = await outlook.source();
    expect(await item('body.getAsync', 'html')).toMatchObject({ status: 'succeeded', value: before });

    await item('body.prependAsync', '<p id="top">Uz augšu</p>', html);
    expect(await outlook.source()).toBe(before.replace(/(<body[^>]*>)/, '$1<p id="top">Uz augšu</p>'));

    await outlook.select('Ozola kungs');
    expect(await item('getSelectedDataAsync', 'text')).toMatchObject({
      value: { data: 'Ozola kungs', sourceProperty: 'body' },
    });
    await item('body.setSelectedDataAsync', 'Ozola kundze', html);
    expect(await outlook.source()).toContain('Labdien, Ozola kundze!');

    await item('body.setSignatureAsync', '<p>Paraksts</p>', html);
    expect(await outlook.source()).toContain('<div id="Signature"><p>Paraksts</p></div>');

    const whole = '<html><head></head><body><p>Viss <b>cits</b></p></body></html>';
    await item('body.setAsync', whole, html);
    expect(await item('body.getAsync', 'html')).toMatchObject({ value: whole });
  });

  test('what could run is cleaned away', async () => {
    await item('body.setAsync', '<p onclick="a()">Teksts<script>b()</script><a href="javascript:c()">d</a></p>', html);
    expect(await item('body.getAsync', 'html')).toMatchObject({
      value: '<html><head></head><body><p>Teksts<a>d</a></p></body></html>',
    });
  });

  test('subject, recipients, sender and kind of letter', async () => {
    expect(await item('subject.getAsync')).toMatchObject({ value: 'RE: Nedeg laternas Liepu ielā' });
    await item('subject.setAsync', 'RE: Laternas');
    expect(await outlook.page.getByLabel('Temats').inputValue()).toBe('RE: Laternas');

    expect(await item('to.getAsync')).toMatchObject({
      value: [{ emailAddress: 'andris.ozols@example.com', displayName: 'Andris Ozols', recipientType: 'externalUser' }],
    });
    await item('cc.addAsync', [{ emailAddress: 'dome@adazi.lv', displayName: 'Dome' }]);
    expect(await item('cc.getAsync')).toMatchObject({
      value: [{ emailAddress: 'dome@adazi.lv', recipientType: 'user' }],
    });
    expect(await item('from.getAsync')).toMatchObject({ value: { emailAddress: 'ilze.kalnina@adazi.lv' } });
    expect(await item('getComposeTypeAsync')).toMatchObject({ value: { composeType: 'reply', coercionType: 'html' } });
  });

  test('attachments come and go, by hand and by call', async () => {
    expect(await item('getAttachmentsAsync')).toMatchObject({ value: [] });
    await outlook.page.getByRole('button', { name: 'Pievienot failu' }).click();
    await outlook.page.getByRole('menuitem', { name: 'Lēmums Nr. 42.pdf' }).click();
    const listed = await item('getAttachmentsAsync');
    expect(listed).toMatchObject({ value: [{ name: 'Lēmums Nr. 42.pdf', attachmentType: 'file', isInline: false }] });
    const [attachment] = Array.isArray(listed?.value) ? listed.value : [];
    expect(await item('removeAttachmentAsync', attachment.id)).toMatchObject({ status: 'succeeded' });
    expect(await item('removeAttachmentAsync', attachment.id)).toMatchObject({ status: 'failed', code: 9008 });
  });

  test('session data belong to the letter', async () => {
    await item('sessionData.setAsync', 'verdict', 'kept');
    expect(await item('sessionData.getAsync', 'verdict')).toMatchObject({ value: 'kept' });
    expect(await item('sessionData.getAsync', 'another')).toMatchObject({ status: 'failed', code: 9050 });
    await outlook.openSample('m02');
    expect(await item('sessionData.getAsync', 'verdict')).toMatchObject({ status: 'failed', code: 9050 });
  });

  test('roaming settings outlive the page', async () => {
    await frame.evaluate(() => Office.context.roamingSettings.set('colour', { name: 'zaļš' }));
    expect(await officeCall(frame, 'context.roamingSettings.saveAsync')).toMatchObject({ status: 'succeeded' });
    const again = await OutlookPage.open(visit.context, { addin: '/preview/probe.html' });
    const pane = await again.pane();
    await officeReady(pane);
    expect(await pane.evaluate(() => Office.context.roamingSettings.get('colour'))).toEqual({ name: 'zaļš' });
  });

  test('events tell of recipients, attachments and another letter', async () => {
    await frame.evaluate(async () => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      const add = (
        target: { addHandlerAsync: typeof Office.context.mailbox.addHandlerAsync },
        type: Office.EventType,
      ) =>
        new Promise<void>((resolve) =>
          target.addHandlerAsync(
            type,
            (event: { type: string; changedRecipientFields?: unknown; attachmentStatus?: unknown }) =>
              told.push([event.type, event.changedRecipientFields ?? event.attachmentStatus ?? null]),
            () => resolve(),
          ),
        );
      const { mailbox } = Office.context;
      const { item: letter } = mailbox;
      if (!letter) throw new Error('No letter is open.');
      await add(letter, Office.EventType.RecipientsChanged);
      await add(letter, Office.EventType.AttachmentsChanged);
      await add(mailbox, Office.EventType.ItemChanged);
    });
    await outlook.page.getByLabel('Kam: Pievienot adresātu').fill('Anna Bērza <anna@example.org>');
    await outlook.page.keyboard.press('Enter');
    await outlook.page.getByRole('button', { name: 'Pievienot failu' }).click();
    await outlook.page.getByRole('menuitem', { name: 'Situācijas plāns.pdf' }).click();
    await outlook.openSample('m02');
    await frame.waitForFunction(() => Reflect.get(window, 'told').length === 3);
    expect(await frame.evaluate(() => Reflect.get(window, 'told'))).toEqual([
      ['olkRecipientsChanged', expect.objectContaining({ to: true, cc: false, bcc: false })],
      ['olkAttachmentsChanged', 'added'],
      ['olkItemSelectedChanged', null],
    ]);
    expect(await item('subject.getAsync')).toMatchObject({ value: expect.stringContaining('Nodokļa atlaide') });
  });
});

test('plain text stays plain: HTML is refused, text is kept to the letter', async () => {
  await open({ plainText: true });
  expect(await item('body.getTypeAsync')).toMatchObject({ value: 'text' });
  expect(await item('body.prependAsync', '<p>a</p>', html)).toMatchObject({ status: 'failed' });
  await item('body.setAsync', 'Labdien!\n\nTeksts.', { coercionType: 'text' });
  expect(await item('body.getAsync', 'text')).toMatchObject({ value: 'Labdien!\n\nTeksts.' });
});

test('an older Outlook declares less and refuses what it does not have', async () => {
  await open({ mailbox: '1.3' });
  const declared = await frame.evaluate(() =>
    ['1.3', '1.7', '1.8', '1.10'].map((set) => Office.context.requirements.isSetSupported('Mailbox', set)),
  );
  expect(declared).toEqual([true, false, false, false]);
  expect(await item('body.getAsync', 'html')).toMatchObject({ status: 'succeeded' });
  expect(await item('from.getAsync')).toMatchObject({ status: 'failed' });
});

test('with ReadItem the library itself refuses to write', async () => {
  await open({ permission: 'ReadItem' });
  await expect(item('body.prependAsync', 'a', html)).rejects.toThrow();
  expect(await outlook.writes()).toEqual([]);
});

test('a silent Outlook stays silent, a late one answers late, a second answer changes nothing', async () => {
  await open({ faults: { 'subject.getAsync': 'never', 'to.getAsync': 'twice', 'cc.getAsync': 'late' } });
  expect(await officeCall(frame, 'context.mailbox.item.subject.getAsync', [], 500)).toBeNull();
  expect(await officeCall(frame, 'context.mailbox.item.cc.getAsync', [], 500)).toBeNull();
  expect(await item('cc.getAsync')).toMatchObject({ status: 'succeeded' });
  expect(await item('to.getAsync')).toMatchObject({ status: 'succeeded' });
});
