import type { Draft } from '../../src/mail/draft';
import type { Mail } from '../../src/mail/mail';
import { readMail } from '../../src/mail/read-mail';
import { draftOf } from './draft-of';

const html = (source: string, more: Partial<Draft> = {}): Mail => readMail(draftOf({ format: 'html', source }, more));
const text = (source: string, more: Partial<Draft> = {}): Mail => readMail(draftOf({ format: 'text', source }, more));
const NEW: Partial<Draft> = { composeType: 'new', subject: 'Par ceļu' };
const p = (...lines: string[]) => lines.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join('');
const BORDER = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
const HEADER =
  '<b>No:</b> Andris Ozols &lt;andris.ozols@example.com&gt;<br><b>Nosūtīts:</b> 2026. gada 3. novembris 16:18<br><b>Kam:</b> Ilze Kalniņa<br><b>Temats:</b> Ceļš';
const HISTORY = `<div><div style='${BORDER}'><p class=MsoNormal>${HEADER}</p></div></div>${p('Klienta teksts.')}`;
const SIGNATURE = ['Ilze Kalniņa', 'Ceļu speciāliste', 'Tālr. 67000021', 'ilze.kalnina@adazi.lv'];

describe('where the history begins', () => {
  test('an author’s own line and list of labels are no header', () => {
    const list = p('Labdien!', 'Pārsūtiet tālāk šādi.', 'Kam: dome@adazi.lv', 'Temats: Ceļa remonts', 'Ar cieņu');
    const { author, quoted } = html(`${list}<hr>${p('Datums: piektdiena', 'Tiekamies pie domes.')}`, NEW);
    expect(author.text).toBe(
      'Labdien!\nPārsūtiet tālāk šādi.\nKam: dome@adazi.lv\nTemats: Ceļa remonts\nAr cieņu\nDatums: piektdiena\nTiekamies pie domes.',
    );
    expect(quoted.text).toBe('');
  });

  test('an author’s list right above the real header does not pull the boundary up', () => {
    const { author } = html(
      `${p('Labdien!', 'Atbildē norādiet:', 'Datums: 5. decembris', 'Temats: Ceļa remonts')}${HISTORY}`,
    );
    expect(author.text).toBe('Labdien!\nAtbildē norādiet:\nDatums: 5. decembris\nTemats: Ceļa remonts');
    const plain = text(
      'Labdien!\n\nDatums: 2026. gada 5. decembris\n\nNo: Andris <a@example.com>\nNosūtīts: 2026. gada 3. novembris 16:18\nKam: Ilze\nTemats: Ceļš\n\nklients',
    );
    expect(plain.author.text).toBe('Labdien!\nDatums: 2026. gada 5. decembris');
  });

  test('a journey is no header either', () => {
    const { author } = html(`${p('Autobuss kursē tā.')}<hr>${p('No: Rīga', 'Uz: Ādaži', 'Datums: 12.05.2026')}`);
    expect(author.text).toContain('Datums: 12.05.2026');
  });

  test('labels of several languages in one block, as the web client of Gmail mixes them', () => {
    const { author, quoted } = html(
      '<div>Labdien!</div><div>---------- Forwarded message ---------<br>Saatja: Andris &lt;a@example.com&gt;<br>Date: T, 3. november 2026 kell 16:18<br>Subject: Tee<br>To: ilze@adazi.lv<br></div><div>klients</div>',
    );
    expect(author.text).toBe('Labdien!');
    expect(quoted.text).toContain('klients');
  });

  test('colleagues’ names without addresses, and one label as a table', () => {
    const header =
      '<table><tr><td>No:</td><td>Jānis Bērziņš</td></tr><tr><td>Nosūtīts:</td><td>otrdiena, 2026. gada 3. novembris 19:26</td></tr><tr><td>Kam:</td><td>Ilze Kalniņa</td></tr><tr><td>Temats:</td><td>Ceļš</td></tr></table>';
    expect(html(`${p('Labdien!')}${header}${p('kolēģis')}`).author.text).toBe('Labdien!');
  });

  test('a header in a language that no list has, below the line that Outlook draws', () => {
    const header =
      '<b>Feladó:</b> Kovács &lt;k@example.com&gt;<br><b>Elküldve:</b> 2026. november 3. 16:18<br><b>Címzett:</b> Ilze<br><b>Tárgy:</b> Út';
    const mail = html(`${p('Labdien!')}<div><div style='${BORDER}'><p>${header}</p></div></div>${p('üzenet')}`);
    expect(mail.author.text).toBe('Labdien!');
    expect(mail.confidence).toBe('likely');
  });

  test('appendonsend stands empty in new mails too', () => {
    const { author, confidence } = html(
      `<div>Labdien!</div><div id="appendonsend"></div><div>Vēl viens teikums.</div>`,
      NEW,
    );
    expect(author.text).toBe('Labdien!\nVēl viens teikums.');
    expect(confidence).toBe('sure');
  });

  test('words typed below appendonsend, above the header, are not lost when nothing stands above', () => {
    const { author } = html(
      `<div id="appendonsend"></div><div>Labdien! Ceļu salabosim.</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg">${HEADER}</div><div>klients</div>`,
    );
    expect(author.text).toBe('Labdien! Ceļu salabosim.');
  });

  test('_MailOriginal alone in a template is no boundary', () => {
    const { author } = html(p('<a name="_MailOriginal">Labdien!</a>', 'Teksts.'), NEW);
    expect(author.text).toBe('Labdien!\nTeksts.');
  });

  test('the separator of the mobile signature is no boundary', () => {
    const { author } = html(
      '<div>Labdien!</div><div id="ms-outlook-mobile-body-separator-line"><br></div><div>Rīt būšu.</div>',
    );
    expect(author.text).toBe('Labdien!\nRīt būšu.');
  });

  test('an indented paragraph of the author is no quotation', () => {
    const { author } = html(
      '<div>Likums saka:</div><blockquote>Ceļus uztur pašvaldība.</blockquote><div>Tāpēc līdzināsim.</div>',
    );
    expect(author.text).toBe('Likums saka:\nCeļus uztur pašvaldība.\nTāpēc līdzināsim.');
  });

  test('answers between quotations are the author’s, and it says that it is not quite sure', () => {
    const mail = html(
      '<div>Labdien!</div><blockquote type="cite">Kad salabosiet?</blockquote><div>Otrdien.</div><blockquote type="cite">Kas maksās?</blockquote><div>Mēs.</div><div>Ar cieņu</div><div>Ilze Kalniņa</div>',
    );
    expect(mail.author.text).toBe('Labdien!\nOtrdien.\nMēs.\nAr cieņu');
    expect(mail.signature.text).toBe('Ilze Kalniņa');
    expect(mail.quoted.text).toBe('Kad salabosiet?\nKas maksās?');
    expect(mail.confidence).toBe('likely');
  });

  test('the same in plain text', () => {
    const mail = text(
      'Labdien!\n\n2026. gada 3. novembrī plkst. 16:18 Andris <a@example.com> rakstīja:\n> Kad salabosiet?\nOtrdien.\n> Kas maksās?\nMēs.\n',
    );
    expect(mail.author.text).toBe('Labdien!\nOtrdien.\nMēs.');
    expect(mail.quoted.text).toContain('Kad salabosiet?\nKas maksās?');
  });

  test('one line that begins with > is no quotation in HTML', () => {
    expect(html(p('Sods ir', '&gt; 50 eiro', 'par katru gadījumu.')).author.text).toBe(
      'Sods ir\n> 50 eiro\npar katru gadījumu.',
    );
  });

  test('questions copied up from the client’s mail are the client’s words', () => {
    const client = p('Labdien! Kad beidzot greiderēs mūsu ielu? Un vai nākamgad būs asfalts?', 'Andris');
    const mail = html(
      `${p('Labdien, Ozola kungs!', '1) Kad beidzot greiderēs mūsu ielu?', 'Ceturtdien.', '„vai nākamgad būs asfalts?”', 'Nē.', 'Ar cieņu', ...SIGNATURE)}<div><div style='${BORDER}'><p>${HEADER}</p></div></div>${client}`,
    );
    expect(mail.author.text).toBe('Labdien, Ozola kungs!\nCeturtdien.\nNē.\nAr cieņu');
    expect(mail.confidence).toBe('likely');
  });

  test('the writer’s own earlier words are no client’s', () => {
    const own = HEADER.replace(
      'Andris Ozols &lt;andris.ozols@example.com&gt;',
      'Ilze Kalniņa &lt;ilze.kalnina@adazi.lv&gt;',
    );
    const sentence = 'Ja rodas jautājumi, zvaniet man jebkurā darbdienā no rīta.';
    const mail = html(
      `${p('Labdien!', sentence, 'Ar cieņu')}<div><div style='${BORDER}'><p>${own}</p></div></div>${p(sentence)}`,
    );
    expect(mail.author.text).toBe(`Labdien!\n${sentence}\nAr cieņu`);
  });

  test('a reply without any sign is read down to the writer’s signature, and says that it is unsure', () => {
    const mail = html(
      p(
        'Labdien, Ozola kungs!',
        'Ceļu līdzināsim otrdien.',
        'Ar cieņu',
        ...SIGNATURE,
        'Labdien! Kad salabosiet ceļu?',
        'Ar cieņu',
        'Andris Ozols',
        'tālr. 20000001, andris.ozols@example.com',
      ),
    );
    expect(mail.author.text).toBe('Labdien, Ozola kungs!\nCeļu līdzināsim otrdien.\nAr cieņu');
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
    expect(mail).toMatchObject({ confidence: 'unsure', signal: 'no-boundary' });
  });

  test('thanks and contacts in the middle of a reply without history close nothing', () => {
    const lines = [
      'Labdien!',
      'Paldies!',
      'Sazinieties:',
      'dome@adazi.lv',
      'tālr. 67000000',
      'Gaidīsim Jūs!',
      'Ar cieņu',
    ];
    const mail = html(p(...lines, ...SIGNATURE));
    expect(mail.author.text).toBe(lines.join('\n'));
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
  });

  test('nothing new above the history', () => {
    expect(html(HISTORY).author.text).toBe('');
  });
});

describe('the body at opening', () => {
  const history = p('Sveiki, kad salabosiet?', 'Andris Ozols', 'Parka iela 4');
  const opening = p('', ...SIGNATURE) + history;

  test('tells a history that has no sign of its own', () => {
    const body = p('Labdien!', 'Otrdien.', 'Ar cieņu', ...SIGNATURE) + history;
    const mail = html(body, { bodyAtOpening: opening });
    expect(mail.author.text).toBe('Labdien!\nOtrdien.\nAr cieņu');
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
    expect(mail.quoted.text).toBe('Sveiki, kad salabosiet?\nAndris Ozols\nParka iela 4');
    expect(mail).toMatchObject({ confidence: 'sure', signal: 'opening' });
  });

  test('a salutation out of the template stays in the letter', () => {
    const template = p('Labdien!', 'Ar cieņu', ...SIGNATURE);
    const mail = html(p('Labdien!', 'Otrdien līdzināsim.', 'Ar cieņu', ...SIGNATURE) + HISTORY, {
      bodyAtOpening: template + HISTORY,
    });
    expect(mail.author.text).toBe('Labdien!\nOtrdien līdzināsim.\nAr cieņu');
  });

  test('where signs and opening disagree, the smaller text is new', () => {
    const disclaimer = p('Citi raksta tā: No mums, par mums.');
    const mail = html(`${p('Labdien!')}${HISTORY}`, { bodyAtOpening: disclaimer + HISTORY });
    expect(mail.author.text).toBe('Labdien!');
  });

  test('words typed into the history stay unread', () => {
    const mail = html(`${p('Labdien!')}${HISTORY.replace('Klienta teksts.', 'Klienta <i>mana atbilde</i> teksts.')}`, {
      bodyAtOpening: HISTORY,
    });
    expect(mail.author.text).toBe('Labdien!');
  });
});

describe('where the signature begins', () => {
  test.each([
    [
      'a sign-off inside the block',
      ['Labdien!', 'Teksts ir te.'],
      ['Ar cieņu', ...SIGNATURE],
      'Labdien!\nTeksts ir te.\nAr cieņu',
      SIGNATURE,
    ],
    [
      'a sentence inside the block',
      ['Labdien!'],
      ['Atbilde ir tāda un tāda.', 'Ar cieņu', ...SIGNATURE],
      'Labdien!\nAtbilde ir tāda un tāda.\nAr cieņu',
      SIGNATURE,
    ],
    [
      'the name typed above the block',
      ['Labdien!', 'Ar cieņu', 'Ilze'],
      SIGNATURE,
      'Labdien!\nAr cieņu',
      ['Ilze', ...SIGNATURE],
    ],
    [
      'an advertisement as the whole signature',
      ['Labdien!', 'Būšu.'],
      ['Iegūstiet Outlook darbam ar iOS'],
      'Labdien!\nBūšu.',
      ['Iegūstiet Outlook darbam ar iOS'],
    ],
    [
      'a disclaimer inside the block',
      ['Labdien!', 'Būšu.'],
      [...SIGNATURE, 'Šis e-pasts ir paredzēts tikai adresātam un var saturēt konfidenciālu informāciju.'],
      'Labdien!\nBūšu.',
      [...SIGNATURE, 'Šis e-pasts ir paredzēts tikai adresātam un var saturēt konfidenciālu informāciju.'],
    ],
  ])('%s', (_title, author, block, wanted, signature) => {
    for (const id of ['Signature', 'ms-outlook-mobile-signature', 'x_Signature']) {
      const mail = html(`${p(...author)}<div id="${id}">${p(...block)}</div>${HISTORY}`);
      expect(mail.author.text).toBe(wanted);
      expect(mail.signature.text).toBe(signature.join('\n'));
    }
  });

  test('a postscript below the signature is the author’s', () => {
    const mail = html(
      `${p('Labdien!', 'Ar cieņu')}<div id="Signature">${p(...SIGNATURE)}</div>${p('P.S. Karti pielikumā nosūtīšu rīt.')}${HISTORY}`,
    );
    expect(mail.author.text).toBe('Labdien!\nAr cieņu\nP.S. Karti pielikumā nosūtīšu rīt.');
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
    const plain = text(`Labdien!\n\nAr cieņu\n${SIGNATURE.join('\n')}\n\nP.S. Karti nosūtīšu rīt.\n`, NEW);
    expect(plain.author.text).toBe('Labdien!\nAr cieņu\nP.S. Karti nosūtīšu rīt.');
  });

  test('the ids lie: a letter typed inside, a salutation alone inside', () => {
    const inside = html(
      `<div id="ms-outlook-mobile-signature">${p('Labdien, Andri!', 'Otrdien līdzināsim ceļu.', 'Jauku dienu!', 'Ilze Kalniņa')}</div>${HISTORY}`,
    );
    expect(inside.author.text).toBe('Labdien, Andri!\nOtrdien līdzināsim ceļu.\nJauku dienu!');
    const salutation = html(
      `<div id="Signature">${p('Labdien, Mario,')}</div>${p('Otrdien līdzināsim ceļu.')}${HISTORY}`,
    );
    expect(salutation.author.text).toBe('Labdien, Mario,\nOtrdien līdzināsim ceļu.');
    const prose = html(
      `<div id="Signature">${p('Pirmais teikums te.', 'Otrais teikums te.', 'Trešais teikums te.')}</div>${HISTORY}`,
    );
    expect(prose.author.text).toBe('Pirmais teikums te.\nOtrais teikums te.\nTrešais teikums te.');
    expect(prose.signature.text).toBe('');
  });

  test('a letter typed below the inserted signature', () => {
    const mail = html(
      `<div id="Signature">${p(...SIGNATURE)}</div>${p('Labdien!', 'Otrdien līdzināsim ceļu.')}${HISTORY}`,
    );
    expect(mail.author.text).toBe('Labdien!\nOtrdien līdzināsim ceļu.');
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
  });

  test('two signatures', () => {
    const mail = html(
      `${p('Labdien!', 'Ar cieņu')}<div id="Signature">${p(...SIGNATURE)}</div><div id="x_Signature">${p(...SIGNATURE)}</div>${HISTORY}`,
    );
    expect(mail.author.text).toBe('Labdien!\nAr cieņu');
    expect(mail).toMatchObject({ signatures: 2, confidence: 'unsure' });
  });

  test.each([
    ['a lone first name', ['Labdien!', 'Rīt plkst. 10 der.', 'Ilze'], 'Labdien!\nRīt plkst. 10 der.', 'Ilze'],
    [
      'a lone name below the closing line',
      ['Labdien!', 'Der.', 'Ar cieņu,', 'Ilze Kalniņa'],
      'Labdien!\nDer.\nAr cieņu,',
      'Ilze Kalniņa',
    ],
    [
      'contacts without closing line',
      ['Labdien!', 'Zāle ir brīva, samaksa uz vietas.', ...SIGNATURE],
      'Labdien!\nZāle ir brīva, samaksa uz vietas.',
      SIGNATURE.join('\n'),
    ],
    [
      'no signature',
      ['Labdien!', 'Zāle ir brīva.', 'Zvaniet 67000021 vai rakstiet dome@adazi.lv.'],
      'Labdien!\nZāle ir brīva.\nZvaniet 67000021 vai rakstiet dome@adazi.lv.',
      '',
    ],
    [
      'closing and name in one line',
      ['Labdien!', 'Der.', 'Ar cieņu, Ilze Kalniņa'],
      'Labdien!\nDer.\nAr cieņu, Ilze Kalniņa',
      '',
    ],
    [
      'a wish that goes on',
      ['Labdien!', 'Der.', 'Paldies!', 'gaidīsim ziņas'],
      'Labdien!\nDer.\nPaldies!\ngaidīsim ziņas',
      '',
    ],
    [
      'a unit below a wish',
      ['Labdien!', 'Der.', 'Jauku dienu!', 'Būvvalde'],
      'Labdien!\nDer.\nJauku dienu!',
      'Būvvalde',
    ],
    [
      'a wish at its foot',
      ['Labdien!', 'Der.', 'Ar cieņu', ...SIGNATURE, 'Jauku dienu!'],
      'Labdien!\nDer.\nAr cieņu',
      `${SIGNATURE.join('\n')}\nJauku dienu!`,
    ],
    [
      'contacts in the letter itself',
      ['Labdien!', 'Rakstiet:', 'dome@adazi.lv', 'tālr. 67000000', 'Paldies!', 'Ar cieņu', 'Ilze'],
      'Labdien!\nRakstiet:\ndome@adazi.lv\ntālr. 67000000\nPaldies!\nAr cieņu',
      'Ilze',
    ],
  ])('without sign in the markup: %s', (_title, lines, author, signature) => {
    for (const mail of [html(p(...lines) + HISTORY), text(lines.join('\n'), NEW)]) {
      expect({ author: mail.author.text, signature: mail.signature.text }).toEqual({ author, signature });
    }
  });

  test('the line of two dashes belongs to no zone, unless it stands inside the signature', () => {
    expect(text(`Labdien!\n\n-- \n${SIGNATURE.join('\n')}`, NEW)).toMatchObject({
      author: { text: 'Labdien!' },
      signature: { text: SIGNATURE.join('\n') },
    });
    expect(text(`Labdien!\n\nAr cieņu\nIlze\n--\n${SIGNATURE.join('\n')}`, NEW).signature.text).toBe(
      `Ilze\n--\n${SIGNATURE.join('\n')}`,
    );
  });

  test('a shared mailbox signs with the institution', () => {
    const lines = ['Ādažu novada pašvaldība', 'Klientu apkalpošanas centrs', 'Tālr. 67997350', 'www.adazi.lv'];
    const from = { name: 'Ādažu novada pašvaldība', address: 'dome@adazi.lv' };
    const mail = html(p('Labdien!', 'Karti varat saņemt šodien.', ...lines) + HISTORY, { from });
    expect(mail).toMatchObject({
      author: { text: 'Labdien!\nKarti varat saņemt šodien.' },
      signature: { text: lines.join('\n') },
    });
  });

  test('a signature in two columns and its logo', () => {
    const table = `<table><tr><td><img src="cid:logo" alt="Ādažu novada pašvaldība"></td><td>${SIGNATURE.join('<br>')}</td></tr></table>`;
    const mail = html(p('Labdien!', 'Ar cieņu') + table + HISTORY);
    expect(mail.signature.text).toBe(SIGNATURE.join('\n'));
    expect(mail.signature.pictures).toEqual([
      { at: 0, alt: 'Ādažu novada pašvaldība', source: 'cid:logo', href: null },
    ]);
  });
});
