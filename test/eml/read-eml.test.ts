import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import type { Draft } from '../../src/mail/draft';
import { readMail } from '../../src/mail/read-mail';
import { NOW } from '../mail/corpus';

const CORPUS = join(__dirname, '../corpus');
const bytes = (text: string) => new TextEncoder().encode(text);
const crlf = (...lines: string[]) => bytes(lines.join('\r\n'));

async function draft(source: Uint8Array): Promise<Draft> {
  const reading = await readEml(source, NOW);
  if (!reading.ok) throw new Error(`${reading.damage.reason}: ${reading.damage.detail}`);
  return reading.draft;
}

async function damage(source: Uint8Array): Promise<string> {
  const reading = await readEml(source, NOW);
  return reading.ok ? 'none' : `${reading.damage.reason}: ${reading.damage.detail}`;
}

const HEAD = [
  'From: =?utf-8?q?Ilze_Kalni=C5=86a?= <ilze.kalnina@adazi.lv>',
  'To: Andris Ozols <andris@example.com>',
  'Subject: =?utf-8?b?UkU6IENlxLzFoQ==?=',
  'Date: Wed, 11 Nov 2026 10:22:00 +0200',
  'X-Unsent: 1',
  'MIME-Version: 1.0',
];

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

describe('files that give no draft', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'empty: nothing'],
    ['white space', bytes('\r\n \r\n'), 'empty: nothing'],
    ['a text file', bytes('Labdien!\nŠis nav e-pasts.\n'), 'not-a-mail: no-header'],
    ['HTML alone', bytes('<html><body>x</body></html>'), 'not-a-mail: no-header'],
    ['fields of something else', bytes('Key: value\nOther: value\n\ntext'), 'not-a-mail: no-header'],
    [
      'a file of Outlook’s own format',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'not-a-mail: other-format',
    ],
    ['PDF', bytes('%PDF-1.7\n'), 'not-a-mail: other-format'],
    ['a header alone', crlf(...HEAD), 'truncated: header'],
    ['a header cut in a name', crlf(...HEAD, 'Content-Ty'), 'truncated: header'],
    ['no body', crlf(...HEAD, 'Content-Type: text/html', '', ''), 'truncated: body'],
    [
      'no closing boundary',
      crlf(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Labdien!', ''),
      'truncated: boundary',
    ],
    ['no boundary at all', crlf(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', 'x'), 'truncated: boundary'],
    ['no part', crlf(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b--'), 'truncated: body'],
    [
      'no closing boundary inside',
      crlf(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: multipart/alternative; boundary=bb',
        '',
        '--bb',
        '',
        'Labdien!',
        '--b--',
      ),
      'truncated: boundary',
    ],
    [
      'base64 that is no multiple of four',
      crlf(...HEAD, 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', 'TGFiZGllbi'),
      'truncated: encoding',
    ],
    [
      'an attachment cut in base64',
      crlf(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'Labdien!',
        '--b',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAAA',
        '--b--',
      ),
      'truncated: encoding',
    ],
    [
      'quoted-printable cut in a character',
      crlf(
        ...HEAD,
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Ce=C4',
      ),
      'truncated: encoding',
    ],
    [
      'UTF-8 cut in a character',
      bytes(`${HEAD.join('\n')}\nContent-Type: text/plain; charset=utf-8\n\nCeļš`).slice(0, -1),
      'truncated: encoding',
    ],
    [
      'HTML without its end',
      crlf(...HEAD, 'Content-Type: text/html', '', '<html><body><p>Labdien!</p>'),
      'truncated: html',
    ],
    [
      'HTML cut in a tag',
      crlf(...HEAD, 'Content-Type: text/html', '', '<p>Labdien!</p><p class="Mso'),
      'truncated: html',
    ],
    [
      'HTML in base64 without its end',
      crlf(
        ...HEAD,
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('<html><p>x!').toString('base64'),
      ),
      'truncated: html',
    ],
  ])('%s', async (_title, source, wanted) => expect(await damage(source)).toBe(wanted));

  test('whole files that only look odd are read', async () => {
    expect(
      await damage(
        crlf(
          ...HEAD,
          'Content-Type: multipart/mixed; boundary=b',
          '',
          'preamble',
          '--b',
          '',
          'x --b-- y',
          '--b-- ',
          'epilogue',
        ),
      ),
    ).toBe('none');
    expect(await damage(crlf(...HEAD, 'Content-Type: text/html', '', '<p>a < b</p>'))).toBe('none');
    expect(await damage(crlf('subject:x', '', 'y'))).toBe('none');
  });

  test('every corpus draft whose end is guarded by markup or MIME is known to be cut, wherever that is', async () => {
    const undetected: string[] = [];
    let cuts = 0;
    for (const name of readdirSync(CORPUS).filter((file) => file.endsWith('.eml'))) {
      const whole = readFileSync(join(CORPUS, name));
      // Nothing tells where a lone plain text ends.
      if (/^Content-Type: text\/plain/m.test(whole.toString('latin1').split('\n\n')[0] ?? '')) continue;
      for (let share = 1; share < 20; share++) {
        cuts++;
        const length = Math.floor((whole.length * share) / 20);
        if ((await damage(whole.subarray(0, length))) === 'none') undetected.push(`${name} at ${length}`);
      }
    }
    expect(cuts).toBeGreaterThan(1000);
    expect(undetected).toEqual([]);
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
