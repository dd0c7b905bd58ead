import { connectOutlook } from '../../src/outlook/connect';
import type { HostEvent, OutlookHost } from '../../src/outlook/host';
import { hasInlineImages } from '../../src/outlook/inline-images';
import { type Script, type ScriptedOutlook, SHORT, scriptedOutlook } from './scripted-outlook';

async function open(script: Script = {}): Promise<{ host: OutlookHost; outlook: ScriptedOutlook }> {
  const outlook = scriptedOutlook(script);
  const connected = await connectOutlook(outlook.office, SHORT);
  if (!connected.ok) throw new Error(connected.failure);
  // The registration of events has its turn.
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { host: connected.value, outlook };
}

describe('a look', () => {
  test('gives the whole draft', async () => {
    const { host } = await open();
    expect(await host.readDraft()).toEqual({
      ok: true,
      value: {
        item: 1,
        inlineImages: false,
        draft: {
          subject: 'RE: Bedre',
          from: { name: 'Anna Kalniņa', address: 'anna@adazi.lv' },
          to: [{ name: 'Jānis Bērziņš', address: 'janis@example.com' }],
          cc: [],
          bcc: [],
          date: null,
          now: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          composeType: 'reply',
          conversationId: 'conversation',
          inReplyTo: null,
          user: { name: 'Anna Kalniņa', address: 'anna@adazi.lv' },
          attachments: [],
          body: { format: 'html', source: '<div>Labdien!</div>' },
          bodyAtOpening: null,
        },
      },
    });
  });

  test('asks an old client only what it has', async () => {
    const { host } = await open({ mailbox: 3 });
    const reading = await host.readDraft();
    expect(reading).toMatchObject({
      ok: true,
      value: { draft: { from: null, composeType: 'unknown', unread: ['from', 'attachments', 'compose-type'] } },
    });
    expect(host.client).toMatchObject({ mailbox: '1.3', kind: 'web', patchesBody: true });
  });

  test.each([
    ['nothing open', null, 'no-item'],
    ['an appointment', { itemType: 'appointment' }, 'not-a-letter'],
    ['a letter shown for reading', { itemType: 'message', subject: 'RE: Bedre', body: {} }, 'read-only'],
  ])('at %s says so', async (_, item, failure) => {
    const { host, outlook } = await open();
    outlook.held.item = item;
    expect(await host.readDraft()).toMatchObject({ ok: false, failure });
    expect(await host.insertAtTop(1, { text: 'A' })).toMatchObject({ ok: false, failure });
  });

  test('is made of calls one after the other, and a fix waits for it', async () => {
    const { host, outlook } = await open({ faults: { 'subject.getAsync': 'never' } });
    const [reading] = await Promise.all([host.readDraft(), host.insertAtTop(1, { text: 'A' })]);
    expect(reading).toMatchObject({
      value: { draft: { body: { source: '<div>Labdien!</div>' }, unread: ['subject'] } },
    });
    expect(outlook.held.body).toBe('<div>A</div><div>Labdien!</div>');
  });
});

describe('inserting', () => {
  test('text goes into a formatted body escaped, a line a paragraph', async () => {
    const { host, outlook } = await open();
    await host.insertAtTop(1, { text: 'Labdien, <Jāni> & Co!\n\nB' });
    expect(outlook.held.body).toMatch(/^<div>Labdien, &lt;Jāni&gt; &amp; Co!<\/div><div><br><\/div><div>B<\/div>/);
  });

  test('text goes into a plain body as it is, whatever the HTML says', async () => {
    const { host, outlook } = await open({ format: 'text', body: 'Teksts' });
    await host.insertAtTop(1, { text: 'Labdien!', html: '<p>Labdien!</p>' });
    expect(outlook.held.body).toBe('Labdien!\nTeksts');
  });

  test('at the cursor never over selected words', async () => {
    const { host, outlook } = await open({ selection: 'Labdien' });
    expect(await host.insertAtCursor(1, { text: 'A' })).toMatchObject({ failure: 'text-changed' });
    expect(outlook.writes).toEqual([]);
  });

  test('over the selection: no-break and ordinary spaces are one', async () => {
    const { host, outlook } = await open({ body: '<p>2026.\u00a0gada</p>', selection: '2026.\u00a0gada' });
    expect(await host.replaceSelection(1, '2026. gada', { text: '2027. gada' })).toMatchObject({ ok: true });
    expect(outlook.held.body).toBe('<p>2027. gada</p>');
  });

  test('over the selection: spaces selected around the words stay', async () => {
    const { host, outlook } = await open({ body: '<p>ir ludzu te</p>', selection: 'ludzu ' });
    await host.replaceSelection(1, 'ludzu', { text: 'lūdzu' });
    expect(outlook.held.body).toBe('<p>ir lūdzu te</p>');
  });

  test.each(['Labdien!', 'Lab', ''])('over the selection „%s” nothing is written', async (selection) => {
    const { host, outlook } = await open({ selection });
    expect(await host.replaceSelection(1, 'Labdien', { text: 'A' })).toMatchObject({ failure: 'text-changed' });
    expect(outlook.writes).toEqual([]);
  });

  test('a signature has its own place only where there is none and the client can', async () => {
    const modern = await open();
    expect(await modern.host.insertSignature(1, { text: 'A' }, false)).toEqual({ ok: true, value: 'signature' });
    expect(await modern.host.insertSignature(1, { text: 'A' }, true)).toEqual({ ok: true, value: 'cursor' });
    const old = await open({ mailbox: 9 });
    expect(await old.host.insertSignature(1, { text: 'A' }, false)).toEqual({ ok: true, value: 'cursor' });
    expect(old.outlook.writes).toEqual(['body.setSelectedDataAsync']);
    expect(await modern.host.insertSignature(1, { text: 'a'.repeat(30_000) }, false)).toMatchObject({
      failure: 'too-long',
    });
  });
});

describe('writing the whole body', () => {
  const expected = '<p>Ludzu, <a href="https://www.adazi.lv">skatiet</a></p>';
  const source = '<p>Lūdzu, <a href="https://www.adazi.lv">skatiet</a></p>';

  test('gives the body as it was read back', async () => {
    const { host, outlook } = await open({ body: expected, keeps: (html) => html.replace('<p>', '<P CLASS="x">') });
    const written = await host.replaceBody(1, { expected, source });
    expect(written).toEqual({ ok: true, value: outlook.held.body });
    expect(outlook.held.body).toContain('<P CLASS="x">Lūdzu');
  });

  test('never over a text that changed since the look', async () => {
    const { host, outlook } = await open({ body: `${expected}<p>Vēl</p>` });
    expect(await host.replaceBody(1, { expected, source })).toMatchObject({ failure: 'text-changed' });
    expect(outlook.writes).toEqual([]);
  });

  test('puts the earlier text back when a link was lost', async () => {
    let writes = 0;
    const keeps = (html: string) => {
      writes += 1;
      return writes === 1 ? html.replace(/<\/?a[^>]*>/g, '') : html;
    };
    const { host, outlook } = await open({ body: expected, keeps });
    expect(await host.replaceBody(1, { expected, source })).toMatchObject({ failure: 'not-kept' });
    expect(outlook.held.body).toBe(expected);
  });

  test('says so when even that fails', async () => {
    const { host } = await open({ body: expected, keeps: (html) => html.replace(/<\/?a[^>]*>/g, '') });
    expect(await host.replaceBody(1, { expected, source })).toMatchObject({ failure: 'not-restored' });
  });

  test('leaves a body with pictures inside alone, unless they are known to be kept', async () => {
    const logo = `${expected}<img src="cid:logo">`;
    const { host, outlook } = await open({ body: logo });
    const change = { expected: logo, source: `${source}<img src="cid:logo">` };
    expect(await host.replaceBody(1, change)).toMatchObject({ failure: 'inline-images' });
    expect(outlook.writes).toEqual([]);
    expect(await host.replaceBody(1, { ...change, withInlineImages: true })).toMatchObject({ ok: true });
  });

  test('above a million characters is not tried', async () => {
    const { host, outlook } = await open({ body: expected });
    expect(await host.replaceBody(1, { expected, source: 'a'.repeat(1_000_001) })).toMatchObject({
      failure: 'too-long',
    });
    expect(outlook.writes).toEqual([]);
  });
});

test.each([
  ['<img src="https://www.adazi.lv/logo.png">', false],
  ['<IMG width=1 SRC = cid:logo@1>', true],
  ["<p>a</p><img alt='b' src='data:image/png;base64,AAAA'>", true],
  ['<v:imagedata src="cid:image001.png@01" o:title="">', true],
  ['<img alt="src=cid:x">', false],
  ['<p>imgsrc</p>', false],
])('pictures inside: %s', (html, inside) => {
  expect(hasInlineImages(html)).toBe(inside);
});

test('a million characters of unfinished pictures end within the test’s own patience', () => {
  expect(hasInlineImages('<img '.repeat(200_000))).toBe(false);
});

describe('settings', () => {
  test('are saved, read and erased', async () => {
    const { host, outlook } = await open();
    expect(host.readSettings()).toEqual({ ok: true, value: null });
    expect(await host.writeSettings({ name: 'Anna' })).toEqual({ ok: true, value: undefined });
    expect(host.readSettings()).toEqual({ ok: true, value: { name: 'Anna' } });
    expect(outlook.held.saved).toEqual({ name: 'Anna' });
    await host.writeSettings(null);
    expect(outlook.held.saved).toBeNull();
  });

  test('that were not saved do not stay in memory', async () => {
    const { host } = await open({ faults: { 'roamingSettings.saveAsync': 'fails' } });
    expect(await host.writeSettings({ name: 'Anna' })).toMatchObject({ ok: false, failure: 'refused' });
    expect(host.readSettings()).toEqual({ ok: true, value: null });
  });

  test('above Outlook’s limit are refused before it refuses', async () => {
    const { host, outlook } = await open();
    expect(await host.writeSettings({ words: 'ā'.repeat(17_000) })).toMatchObject({ failure: 'too-long' });
    expect(outlook.held.saved).toBeNull();
  });
});

describe('events', () => {
  test('are passed on as words', async () => {
    const { host, outlook } = await open();
    const told: HostEvent[] = [];
    const stop = host.subscribe((event) => told.push(event));
    outlook.handlers.olkRecipientsChanged?.({});
    outlook.handlers.olkAttachmentsChanged?.({});
    stop();
    outlook.handlers.olkItemSelectedChanged?.({});
    expect(told).toEqual(['recipients', 'attachments']);
  });

  test('a fix from before another letter was opened is not made in that one', async () => {
    const { host, outlook } = await open();
    outlook.handlers.olkItemSelectedChanged?.({});
    expect(await host.insertAtTop(1, { text: 'A' })).toMatchObject({ failure: 'item-changed' });
    expect(outlook.writes).toEqual([]);
    expect(await host.readDraft()).toMatchObject({ value: { item: 2 } });
  });

  test('a letter that is opened during a look makes it void', async () => {
    const { host, outlook } = await open({ faults: { 'subject.getAsync': 'never' } });
    const reading = host.readDraft();
    setTimeout(() => outlook.handlers.olkItemSelectedChanged?.({}), 5);
    expect(await reading).toMatchObject({ ok: false, failure: 'item-changed' });
  });
});

test('the verdict for the send check stays with the letter', async () => {
  const { host, outlook } = await open();
  expect(await host.keepForSend(1, 'verdict', 'text')).toEqual({ ok: true, value: undefined });
  expect(outlook.held.session).toEqual({ verdict: 'text' });
  expect(await host.keepForSend(1, 'verdict', 'a'.repeat(50_001))).toMatchObject({ failure: 'too-long' });
  const old = await open({ mailbox: 10 });
  expect(await old.host.keepForSend(1, 'verdict', 'text')).toMatchObject({ failure: 'not-supported' });
});
