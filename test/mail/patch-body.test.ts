import type { Body } from '../../src/mail/draft';
import { insertParagraph } from '../../src/mail/insert-paragraph';
import { patchBody } from '../../src/mail/patch-body';
import { readMail } from '../../src/mail/read-mail';
import { applyInverse } from '../../src/mail/source-change';
import type { BodyPatch } from '../../src/mail/text-edit';
import { draftOf } from './draft-of';

const html = (source: string): Body => ({ format: 'html', source });

/** Patches the first place of `old` in the author's text. */
function fix(body: Body, old: string, replacement: string, shift = 0): BodyPatch {
  const mail = readMail(draftOf(body));
  const at = mail.author.text.indexOf(old);
  if (at < 0) throw new Error(`no “${old}” in “${mail.author.text}”`);
  return patchBody(mail, [{ start: at + shift, end: at + (shift > 0 ? shift : old.length), replacement }]);
}
const source = (patch: BodyPatch) => (patch.ok ? patch.source : patch.reason);

describe('a fix changes the characters it names', () => {
  test.each([
    ['a letter', '<p>Ludzu, nāciet!</p>', 'Ludzu', 'Lūdzu', '<p>Lūdzu, nāciet!</p>'],
    [
      'a comma between text and tag',
      '<p>informējam <b>ka</b></p>',
      'informējam ka',
      'informējam, ka',
      '<p>informējam, <b>ka</b></p>',
    ],
    ['an entity', '<p>l&#363;dzu visu</p>', 'lūdzu', 'Lūdzu', '<p>L&#363;dzu visu</p>'],
    ['a letter that is an entity', '<p>l&#363;dzu</p>', 'lūdzu', 'ludzu', '<p>ludzu</p>'],
    ['an entity of two units', '<p>&#x1F44D; labi</p>', '👍', '👎', '<p>👎 labi</p>'],
    [
      'a word split by tags',
      '<p><b>Inform</b>ejam, ka</p>',
      'Informejam',
      'Informējam',
      '<p><b>Inform</b>ējam, ka</p>',
    ],
    [
      'words in several elements',
      '<p>Sakarā <b>ar</b> to, ka līst</p>',
      'Sakarā ar to, ka',
      'Jo',
      '<p>Jo<b></b> līst</p>',
    ],
    ['a soft hyphen beside', '<p>aiz&shy;ver</p>', 'aizver', 'atver', '<p>at&shy;ver</p>'],
    ['a soft hyphen inside', '<p>aiz&shy;ver</p>', 'aizver', 'atdara', '<p>atdara</p>'],
    ['a doubled space', '<p>viens&nbsp; divi</p>', 'viens  divi', 'viens divi', '<p>viens&nbsp;divi</p>'],
    ['a space that is missing', '<p>2026.gada</p>', '2026.gada', '2026. gada', '<p>2026. gada</p>'],
    ['a line end of the source inside', '<p>sakarā\r\nar to</p>', 'sakarā ar to', 'par to', '<p>par to</p>'],
    ['characters that must be escaped', '<p>A un B</p>', 'un', '& <', '<p>A &amp; &lt; B</p>'],
    ['a raw ampersand in front', '<p>R& lt; D</p>', '& lt', '&lt', '<p>R&amp;lt; D</p>'],
    ['a raw bracket in front', '<p>a < b</p>', '< b', '<b', '<p>a &lt;b</p>'],
    ['an entity without semicolon in front', '<p>AT&ampT</p>', '&T', '&gt;T', '<p>AT&amp;gt;T</p>'],
    ['a decomposed letter', '<p>me\u0304ness</p>', 'mēness', 'menesis', '<p>menesis</p>'],
  ])('%s', (_title, body, old, replacement, wanted) => expect(source(fix(html(body), old, replacement))).toBe(wanted));

  test('a comma behind a link stands outside it', () => {
    const mail = readMail(draftOf(html('<p>Skat. <a href="x">veidlapu</a> kuru</p>')));
    expect(source(patchBody(mail, [{ start: 14, end: 14, replacement: ',' }]))).toBe(
      '<p>Skat. <a href="x">veidlapu</a>, kuru</p>',
    );
  });

  test('plain text needs no escape', () => {
    expect(source(fix({ format: 'text', source: 'A un B\r\n' }, 'un', '& <'))).toBe('A & < B\r\n');
  });

  test('several at once, and back again', () => {
    const body = html('<p>Ludzu, nāciet rit!</p><p>Paldies par atsausmi.</p>');
    const mail = readMail(draftOf(body));
    const patch = patchBody(
      mail,
      [
        { start: 38, end: 46, replacement: 'atsauksmi' },
        { start: 0, end: 5, replacement: 'Lūdzu' },
        { start: 14, end: 17, replacement: 'rīt' },
      ].map((edit) =>
        edit.start === 38
          ? { ...edit, start: mail.author.text.indexOf('atsausmi'), end: mail.author.text.indexOf('atsausmi') + 8 }
          : edit,
      ),
    );
    expect(source(patch)).toBe('<p>Lūdzu, nāciet rīt!</p><p>Paldies par atsauksmi.</p>');
    if (!patch.ok) throw new Error(patch.reason);
    expect(applyInverse(patch.source, patch.inverse)).toBe(body.source);
    expect(applyInverse(`${patch.source} `, patch.inverse)).toBeNull();
    expect(applyInverse(patch.source.replace('nāciet', 'naciet'), patch.inverse)).toBeNull();
  });
});

describe('what no fix may do', () => {
  const body = html('<p>Labdien! Ceļu salabosim.</p><table><tr><td>a</td><td>b</td></tr></table><p>Otrais.</p>');
  const mail = readMail(draftOf(body));
  test.each([
    ['across lines', 20, 30, 'x', 'several-lines'],
    ['a line end in the replacement', 0, 3, 'a\nb', 'several-lines'],
    ['across cells', 25, 28, 'x', 'no-place'],
    ['out of the text', 0, 1000, 'x', 'out-of-range'],
    ['backwards', 5, 2, 'x', 'out-of-range'],
    ['not a number', Number.NaN, 2, 'x', 'out-of-range'],
    ['a space that nobody would see', 0, 0, ' x  y', 'not-proved'],
    ['characters that a reader does not see', 0, 0, '\u200b', 'not-proved'],
  ])('%s', (_title, start, end, replacement, reason) => {
    expect(mail.author.text).toBe('Labdien! Ceļu salabosim.\na b\nOtrais.');
    expect(source(patchBody(mail, [{ start, end, replacement }]))).toBe(reason);
  });

  test('two that touch the same characters', () => {
    expect(
      source(
        patchBody(mail, [
          { start: 0, end: 5, replacement: 'x' },
          { start: 4, end: 6, replacement: 'y' },
        ]),
      ),
    ).toBe('overlap');
    expect(
      source(
        patchBody(mail, [
          { start: 4, end: 4, replacement: 'x' },
          { start: 4, end: 4, replacement: 'y' },
        ]),
      ),
    ).toBe('overlap');
  });

  test('a body above a million characters', () => {
    const long = readMail(draftOf(html(`<p>Labdien!</p><!--${'x'.repeat(1_000_000)}-->`)));
    expect(source(patchBody(long, [{ start: 0, end: 1, replacement: 'l' }]))).toBe('too-long');
    expect(source(insertParagraph(long, 0, 'x'))).toBe('too-long');
  });

  test('an empty text has no place for anything', () => {
    expect(source(patchBody(readMail(draftOf(html('<p></p>'))), [{ start: 0, end: 0, replacement: 'x' }]))).toBe(
      'out-of-range',
    );
  });

  test('no edit changes nothing', () => expect(source(patchBody(mail, []))).toBe(body.source));
});

describe('a paragraph below the salutation', () => {
  const insert = (body: Body, line = 0) =>
    source(insertParagraph(readMail(draftOf(body)), line, 'Atbildu uz Jūsu vēstuli.'));

  test.each([
    [
      'Word: like the paragraph below, with the empty line',
      '<p class=MsoNormal>Labdien!<o:p></o:p></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n<p class=MsoNormal><span lang=LV>Ceļu salabosim.<o:p></o:p></span></p>',
      '<p class=MsoNormal>Labdien!<o:p></o:p></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n<p class=MsoNormal><span lang=LV>Atbildu uz Jūsu vēstuli.</span></p><p class=MsoNormal><span lang=LV>&nbsp;</span></p><p class=MsoNormal><span lang=LV>Ceļu salabosim.<o:p></o:p></span></p>',
    ],
    [
      'the web: an id stands only once',
      '<div class="elementToProof">Labdien!</div><div id="x1" class="elementToProof" style="color:red">Ceļu salabosim.</div>',
      '<div class="elementToProof">Labdien!</div><div class="elementToProof" style="color:red">Atbildu uz Jūsu vēstuli.</div><div id="x1" class="elementToProof" style="color:red">Ceļu salabosim.</div>',
    ],
    [
      'lines that end with breaks',
      '<div>Labdien!<br><br>Ceļu salabosim.<br></div>',
      '<div>Labdien!<br><br>Atbildu uz Jūsu vēstuli.<br><br>Ceļu salabosim.<br></div>',
    ],
    [
      'in front of emphasis, not inside',
      '<div>Labdien!<br><b>Svarīgi:</b> nāciet.</div>',
      '<div>Labdien!<br>Atbildu uz Jūsu vēstuli.<br><b>Svarīgi:</b> nāciet.</div>',
    ],
    [
      'above a list',
      '<p>Labdien!</p><ul><li>viens</li></ul>',
      '<p>Labdien!</p><p>Atbildu uz Jūsu vēstuli.</p><ul><li>viens</li></ul>',
    ],
    ['nothing below', '<p>Labdien!</p>', '<p>Labdien!</p><p>Atbildu uz Jūsu vēstuli.</p>'],
    ['a bare line', 'Labdien!', 'Labdien!<br><br>Atbildu uz Jūsu vēstuli.'],
  ])('%s', (_title, body, wanted) => expect(insert(html(body))).toBe(wanted));

  test('plain text keeps its line ends', () => {
    expect(insert({ format: 'text', source: 'Labdien!\r\n\r\nCeļu salabosim.\r\n' })).toBe(
      'Labdien!\r\n\r\nAtbildu uz Jūsu vēstuli.\r\n\r\nCeļu salabosim.\r\n',
    );
    expect(insert({ format: 'text', source: 'Labdien!\nCeļu salabosim.' })).toBe(
      'Labdien!\nAtbildu uz Jūsu vēstuli.\nCeļu salabosim.',
    );
  });

  test('not into the signature or the history', () => {
    const body = html(
      '<div>Labdien!</div><div id="Signature"><div>Ilze Kalniņa</div><div>67000021</div></div><div id="divRplyFwdMsg">No: A</div>',
    );
    expect(insert(body)).toBe(
      '<div>Labdien!</div><div>Atbildu uz Jūsu vēstuli.</div><div id="Signature"><div>Ilze Kalniņa</div><div>67000021</div></div><div id="divRplyFwdMsg">No: A</div>',
    );
  });

  test('there must be such a line, and one line of text', () => {
    const mail = readMail(draftOf(html('<p>Labdien!</p>')));
    expect(source(insertParagraph(mail, 3, 'x'))).toBe('out-of-range');
    expect(source(insertParagraph(mail, 0, 'a\nb'))).toBe('several-lines');
    expect(source(insertParagraph(mail, 0, ' '))).toBe('several-lines');
  });
});
