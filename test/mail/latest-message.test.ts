import { messageText } from '../../src/mail/latest-message';
import { readMail } from '../../src/mail/read-mail';
import { draftOf } from './draft-of';

/** Header line or sender, and the text of the latest message, out of a plain-text body. */
function latestOf(source: string): { readonly from: string; readonly text: string } {
  const { latest, rendering } = readMail(draftOf({ format: 'text', source }));
  if (!latest) return { from: '', text: '' };
  return { from: latest.header?.values.get('from') ?? latest.attribution, text: messageText(rendering, latest).text };
}

const REPLY = 'Labdien!\nPaldies!\nAr cieņu\nIlze Kalniņa\n\n';

test.each([
  [
    'English header',
    'From: Andris Ozols <andris@example.com>\nSent: Tuesday, November 3, 2026 7:26 PM\nTo: Ilze\nSubject: Hole\n\nWhen?\nAndris',
    'Andris Ozols <andris@example.com>',
    'When?\nAndris',
  ],
  [
    'Russian header',
    '-----Исходное сообщение-----\nОт: Ольга <olga@example.com>\nОтправлено: вторник, 3 ноября 2026 г. 19:26\nКому: Ilze\nТема: Яма\n\nКогда?',
    'Ольга <olga@example.com>',
    'Когда?',
  ],
  [
    'attribution over two lines, older message below',
    'Otrdien, 2026. gada 3. novembrī plkst. 19:26 Andris Ozols\n<andris@example.com> rakstīja:\n\n> Kad salabosiet?\n> Andris\n>\n> 2026. gada 1. novembrī plkst. 9:00 Ilze <ilze.kalnina@adazi.lv> rakstīja:\n>> Kur ir bedre?',
    'Otrdien, 2026. gada 3. novembrī plkst. 19:26 Andris Ozols <andris@example.com> rakstīja:',
    'Kad salabosiet?\nAndris',
  ],
  [
    'older message under a header of its own',
    'No: Andris Ozols <andris@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Ilze\nTemats: Bedre\n\nKad?\n\nNo: Ilze <ilze.kalnina@adazi.lv>\nNosūtīts: pirmdiena, 2026. gada 2. novembris 9:26\nKam: Andris Ozols\nTemats: Bedre\n\nKur?',
    'Andris Ozols <andris@example.com>',
    'Kad?',
  ],
])('%s', (_, quoted, from, text) => {
  expect(latestOf(REPLY + quoted)).toEqual({ from, text });
});

test('lines copied above the header are not the message', () => {
  const header =
    'No: Andris Ozols <andris@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Ilze\nTemats: Bedre\n\n';
  const source = `Labdien!\n> Kad salabosiet?\nRīt.\n> Cik maksās?\nNeko.\nAr cieņu\nIlze Kalniņa\n\n${header}Kad salabosiet?\nCik maksās?\nAndris`;
  expect(latestOf(source)).toEqual({
    from: 'Andris Ozols <andris@example.com>',
    text: 'Kad salabosiet?\nCik maksās?\nAndris',
  });
});

test('nothing quoted, no message', () => {
  expect(latestOf(REPLY).text).toBe('');
});
