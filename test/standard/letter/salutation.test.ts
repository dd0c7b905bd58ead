import { sentencesOf } from '../../../src/language/sentences';
import { tokenize } from '../../../src/language/tokens';
import type { Line } from '../../../src/mail/mail';
import { findSalutation } from '../../../src/standard/letter/salutation';

function salutationOf(text: string): string | null {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, kind: 'paragraph' });
    start += line.length + 1;
  }
  const tokens = tokenize(text);
  expect(sentencesOf(lines, tokens).length).toBeGreaterThan(0);
  const found = findSalutation(text, lines, tokens);
  return found ? text.slice(found.start, found.end) : null;
}

const BODY = '\nBedri aizpildīsim līdz 15. maijam.\nAr cieņu';

const WHOLE_LINES =
  `Labdien!|Labdien,|Labdien|Labdien, Jāni!|Labdien Jāni,|Labdien, Bērziņas kundze!|Labdein!|Labdie,|Lab dien!|LABDIEN!!
Labdien, cienījamā Bērziņas kundze!|Labrīt, Anna!|Labvakar!|Labu rītu, Baiba!|Labu dienu!|Jaukrīt!|Sveiki, Pēter!|Sveiks!
Sveicināta, Kalniņas kundze!|Esiet sveicināti!|Sveiciens no Ādažu bibliotēkas!|Sveicam!|Čau!|Hei, Jāni!|Vēlreiz labdien!
Godātais Bērziņa kungs!|Godātā Kalniņas kundze,|Godātie vecāki!|A. god. Kalniņas kundze!|A.god. Bērziņa kungs!|God. Ozola kgs!
Cien. Ozoliņas kdze!|Ļ. cien. Liepas kundze!|Ļoti cienījamā Anna!|Augsti godātais Jāni Bērziņ!|Cienījamais klient!
Cienījamie Vītola kungs, Zeltiņas kundze un Kļaviņa kungs!|Cienījamie Priežu ielas iedzīvotāji!|Dāmas un kungi!|Labdien visiem!
Labdien, Ādažu vidusskolas 5.a klases vecāki!|Labdien, SIA „Rasa”!|Jauku dienu, kora “Vēja balss” dziedātāji!|Mīļie vecāki!
Jāni!|Ernest, labdien!|Bērziņa kungs, labrīt!|Bērziņa kungs!|Kalniņas kundze,|J. Bērziņa kgs!|Iedzīvotāji!|Labdien! :)|Labdien! :-)|Labdien! 👋
Hello,|Dear Mr Weber,|Dear Sir or Madam,|To whom it may concern,|Good afternoon!|Hi Anna,
Здравствуйте!|Уважаемая госпожа Петрова!|Добрый день, Ирина!|Здравствуйте, уважаемая госпожа Петрова!`.split(/[|\n]/);

test.each(WHOLE_LINES)('%s is a salutation', (line) => {
  expect(salutationOf(line + BODY)).toBe(line);
});

test.each([
  ['Labdien, pateicamies par e-pastu.', 'Labdien,'],
  ['Labdien, Paldies par ziņu!', 'Labdien,'],
  ['Labdien. Jūsu vēstuli saņēmām.', 'Labdien.'],
  ['Labdien! Rīt būs.', 'Labdien!'],
  ['Kalniņas kundze, paldies par vēstuli.', 'Kalniņas kundze,'],
  ['Labdien, godātais Ozola kungs! Paldies par ziņu.', 'Labdien, godātais Ozola kungs!'],
])('%s: the sentence behind it is the body', (line, salutation) => {
  expect(salutationOf(line + BODY)).toBe(salutation);
});

test('two greeting lines are one salutation', () => {
  expect(salutationOf(`Labdien!\nCienījamā Kalniņas kundze!${BODY}`)).toBe('Labdien!\nCienījamā Kalniņas kundze!');
});

test('a heading may stand above it', () => {
  expect(salutationOf(`Ādažu novada pašvaldība\nLabdien, Jāni!${BODY}`)).toBe('Labdien, Jāni!');
});

test.each(
  `Paldies par ziņu!|Jā, varam.|Saņemts!|Sapratu, rīt nosūtīšu.|Nosūtu dokumentus.|Paldies!|Lūdzu, nosūtiet dokumentus.|Uzmanību!
Bedre Pasta ielā ir zināma.|Atbildot uz Jūsu vēstuli, informējam, ka bedre ir zināma.|Steidzami!|Apstiprinu!|Skat. pielikumu
Ādažu vidusskola strādā no 8.00.|Labojums: sēde būs rīt.|Labprāt atbildēšu.|Jūsu ziņu saņēmu.|Thank you for your letter.|Спасибо за письмо.`.split(
    /[|\n]/,
  ),
)('%s is none', (line) => {
  expect(salutationOf(line + BODY)).toBeNull();
});
