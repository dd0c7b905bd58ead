import { HISTORY, html, NEW, p, SIGNATURE, text } from './small-mails';

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
