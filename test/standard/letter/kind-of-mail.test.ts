import type { Draft } from '../../../src/mail/draft';
import { letterOf } from '../letter-of';

const QUOTED =
  '\n\n-----Sākotnējais ziņojums-----\nNo: Jānis Bērziņš <janis.berzins@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Anna Kalniņa <anna.kalnina@adazi.lv>\nTemats: Bedre\n\nLabdien! Kad salabosiet bedri?';
const TEXT = 'Labdien!\nBedri aizpildīsim līdz 15. maijam.\nAr cieņu';

const cases: readonly (readonly [string, string, string, Partial<Draft>])[] = [
  [
    'reply',
    'whatever the client calls it',
    TEXT + QUOTED,
    { subject: 'RE: Bedre', composeType: 'new', inReplyTo: '<a@b>' },
  ],
  ['reply', 'without a prefix', TEXT + QUOTED, { subject: 'Bedre', inReplyTo: '<a@b>' }],
  ['reply', 'whose quoted part was deleted', TEXT, { subject: 'Atb.: Bedre', inReplyTo: '<a@b>' }],
  ['reply', 'to a forwarded mail', TEXT + QUOTED, { subject: 'RE: FW: Bedre' }],
  ['forward', 'by its prefix', TEXT + QUOTED, { subject: 'FW: Bedre', inReplyTo: '<a@b>' }],
  ['forward', 'in Latvian', TEXT + QUOTED, { subject: 'Pārs.: Bedre' }],
  ['new', 'with nothing behind it', TEXT, { subject: 'Bedre' }],
  ['new', 'with a prefix typed by hand', TEXT, { subject: 'Re Bedre', composeType: 'new' }],
];

test.each(cases)('%s %s', (kind, _note, text, more) => {
  expect(letterOf(text, more).kind).toBe(kind);
});
