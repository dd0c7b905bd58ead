import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { NOW } from '../mail/corpus';
import { bytes, crlf, HEAD } from './sources';

const CORPUS = join(__dirname, '../corpus');

async function damage(source: Uint8Array): Promise<string> {
  const reading = await readEml(source, NOW);
  return reading.ok ? 'none' : `${reading.damage.reason}: ${reading.damage.detail}`;
}

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
