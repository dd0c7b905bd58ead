import { readEml } from '../../src/eml/read-eml';
import type { Draft } from '../../src/mail/draft';
import { readMail } from '../../src/mail/read-mail';
import { NOW } from '../mail/corpus';
import { bytes, crlf, HEAD } from './sources';

async function draft(source: Uint8Array): Promise<Draft> {
  const reading = await readEml(source, NOW);
  if (!reading.ok) throw new Error(`${reading.damage.reason}: ${reading.damage.detail}`);
  return reading.draft;
}

describe('a draft out of an .eml file', () => {
  test('header, people and body', async () => {
    const read = await draft(
      crlf(
        ...HEAD,
        'Cc: "Domes kanceleja" <dome@adazi.lv>, Vita <vita@example.com>',
        'Bcc: grupa: a@example.com, b@example.com;',
        'In-Reply-To: <1@example.com>',
        'Content-Type: text/html; charset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Labdien! Ce=C4=BCu l=C4=ABdzin=C4=81sim.</p>',
        '',
      ),
    );
    expect(read).toEqual({
      subject: 'RE: Ceļš',
      from: { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' },
      to: [{ name: 'Andris Ozols', address: 'andris@example.com' }],
      cc: [
        { name: 'Domes kanceleja', address: 'dome@adazi.lv' },
        { name: 'Vita', address: 'vita@example.com' },
      ],
      bcc: [
        { name: '', address: 'a@example.com' },
        { name: '', address: 'b@example.com' },
      ],
      date: '2026-11-11T08:22:00.000Z',
      now: NOW,
      composeType: 'reply',
      conversationId: null,
      inReplyTo: '<1@example.com>',
      user: null,
      attachments: [],
      body: { format: 'html', source: expect.stringContaining('Labdien! Ceļu līdzināsim.') },
      bodyAtOpening: null,
    });
  });

  test('what is shown in the body is no attachment of the letter', async () => {
    const part = (id: string, disposition: string, name: string, type = 'image/png') => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-ID: <${id}>`,
      `Content-Disposition: ${disposition}; filename*=utf-8''${encodeURIComponent(name)}`,
      '',
      'AAAA',
    ];
    const read = await draft(
      crlf(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<img src="cid:logo@x">Pielikumā veidlapa.',
        ...part('logo@x', 'inline', 'logo.png'),
        ...part('2', 'attachment', 'Veidlapa līgumam.pdf', 'application/pdf'),
        ...part('3', 'inline', 'ekrāns.png'),
        ...part('4', 'inline', 'plāns.pdf', 'application/pdf'),
        ...part('5', 'attachment', 'vēstule.eml', 'message/rfc822'),
        '--b--',
        '',
      ),
    );
    expect(read.attachments).toEqual([
      { name: 'logo.png', inline: true, kind: 'file' },
      { name: 'Veidlapa līgumam.pdf', inline: false, kind: 'file' },
      { name: 'ekrāns.png', inline: true, kind: 'file' },
      { name: 'plāns.pdf', inline: false, kind: 'file' },
      { name: 'vēstule.eml', inline: false, kind: 'item' },
    ]);
  });

  test('of two versions of the text, the HTML', async () => {
    const read = await draft(
      crlf(
        ...HEAD,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Labdien!',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Labdien!</p>',
        '--b--',
      ),
    );
    expect(read.body).toEqual({ format: 'html', source: expect.stringContaining('<p>Labdien!</p>') });
  });

  test.each([
    ['a reply', ['In-Reply-To: <1@example.com>'], 'reply'],
    ['a forward that names the mail it passes on', ['In-Reply-To: <1@example.com>', 'Subject: FW: Ceļš'], 'forward'],
    ['nothing told', [], 'unknown'],
  ])('compose type: %s', async (_title, fields, composeType) => {
    const head = fields.some((field) => field.startsWith('Subject'))
      ? HEAD.filter((field) => !field.startsWith('Subject'))
      : HEAD;
    expect((await draft(crlf(...head, ...fields, '', 'Labdien!'))).composeType).toBe(composeType);
  });

  test('a shared mailbox: the sender is the user', async () => {
    const read = await draft(
      crlf('From: Dome <dome@adazi.lv>', 'Sender: Ilze <ilze@adazi.lv>', 'Subject: x', '', 'Labdien!'),
    );
    expect(read).toMatchObject({ from: { address: 'dome@adazi.lv' }, user: { address: 'ilze@adazi.lv' } });
  });

  test('byte order mark and mailbox line', async () => {
    const read = await draft(
      bytes('\ufeffFrom ilze Wed Nov 11 10:22:00 2026\nFrom: a@adazi.lv\nSubject: x\n\nLabdien!\n'),
    );
    expect(read).toMatchObject({
      from: { address: 'a@adazi.lv' },
      subject: 'x',
      body: { format: 'text', source: 'Labdien!' },
    });
  });

  test('no sender, no date', async () => {
    expect(await draft(crlf('Subject: x', '', 'Labdien!'))).toMatchObject({
      from: null,
      to: [],
      date: null,
      inReplyTo: null,
    });
    expect((await draft(crlf('Subject: x', 'Date: rīt', '', 'Labdien!'))).date).toBeNull();
  });
});

test('a body of 5 MB is read and sorted within three seconds of processor time', async () => {
  const paragraph = '<p class=3DMsoNormal>Ce=C4=BCu l=C4=ABdzin=C4=81sim otrdien, un laternas jau deg.</p>\r\n';
  const source = bytes(
    `${HEAD.join('\r\n')}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>${paragraph.repeat(Math.ceil(5_000_000 / 75))}</body></html>\r\n`,
  );
  const before = process.cpuUsage();
  const mail = readMail(await draft(source));
  const { user, system } = process.cpuUsage(before);
  expect(mail.author.text.length).toBeGreaterThan(2_000_000);
  expect((user + system) / 1e6).toBeLessThan(3);
});
