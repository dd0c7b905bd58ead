import { readMail } from '../../src/mail/read-mail';
import { CLIENT_FORMS, type Letter, type Original } from './client-forms';
import { draftOf } from './draft-of';
import { HEADER_LANGUAGES, type HeaderLanguage } from './header-languages';

/** Every word of the history begins so; none of the author's does. */
const HISTORY_MARK = 'vecs';

const AUTHORS: readonly (readonly string[])[] = [
  [
    'Labdien, Ozola kungs!',
    'Paldies par Jūsu 3. novembra vēstuli.',
    'Ceļu līdzināsim otrdien, 10. novembrī. Kam: visiem iedzīvotājiem.',
    'Temats, par kuru jautājāt, ir mūsu ziņā: atbildēsim līdz piektdienai.',
    'Ar cieņu',
  ],
  ['Jā, varat nākt rīt plkst. 10.30.', 'No: Gaujas ielas puses ir mazāk kāpņu.', 'Jauku dienu!'],
];
const SIGNATURE = [
  'Ilze Kalniņa',
  'Ceļu speciāliste',
  'Ādažu novada pašvaldība',
  'Tālr. 67000021',
  'ilze.kalnina@adazi.lv',
  'www.adazi.lv',
];

function original(language: HeaderLanguage, below: Original | null): Original {
  const deep = below ? '1' : '2';
  return {
    name: `Vecsandris${deep} Vecsozols`,
    address: `vecs.ozols${deep}@example.com`,
    lines: [
      `Vecslabdien${deep}!`,
      `Vecsceļš ${deep} vecsir vecsslikts? Vecskad vecslabosiet?`,
      'Vecspaldies',
      `Vecsandris${deep}`,
    ],
    language,
    below,
  };
}

describe('the author’s words and nothing of the history, in every client’s form and every header language', () => {
  const cases = CLIENT_FORMS.flatMap((form) => HEADER_LANGUAGES.map((language) => ({ form, language })));

  test('there are at least ten forms and eight languages', () => {
    expect(CLIENT_FORMS.length).toBeGreaterThanOrEqual(10);
    expect(HEADER_LANGUAGES.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases.map(({ form, language }) => [form.id, language.id, form, language] as const))(
    '%s, %s: reply, forward, nested',
    (_form, _language, form, language) => {
      // The older mail below was quoted by a client in another language.
      const other = HEADER_LANGUAGES[(HEADER_LANGUAGES.indexOf(language) + 1) % HEADER_LANGUAGES.length] ?? language;
      const nested = original(language, original(other, null));
      for (const author of AUTHORS) {
        const letters: Letter[] = [
          { author, signature: SIGNATURE, original: original(language, null), kind: 'reply' },
          { author, signature: SIGNATURE, original: original(language, null), kind: 'forward' },
          { author, signature: SIGNATURE, original: nested, kind: 'reply' },
        ];
        for (const letter of letters) {
          for (const composeType of [letter.kind, 'unknown'] as const) {
            const mail = readMail(
              draftOf(form.body(letter), { composeType, subject: letter.kind === 'reply' ? 'RE: Ceļš' : 'FW: Ceļš' }),
            );
            expect({ author: mail.author.text, signature: mail.signature.text }).toEqual({
              author: author.join('\n'),
              signature: SIGNATURE.join('\n'),
            });
            expect(mail.quoted.text.toLowerCase()).toContain(HISTORY_MARK);
            expect(mail.confidence).not.toBe('unsure');
          }
        }
      }
    },
  );
});
