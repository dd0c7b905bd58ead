import { BORDER, HEADER, HISTORY, html, NEW, p, SIGNATURE, text } from './small-mails';

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
