import { GOOD_LINES, letter } from './letters';
import type { PaneOptions, PanePage } from './pane-page';

/** A state that the pane can be in: how to come there, and the words (in each language) that show it has come. */
export interface State {
  readonly name: string;
  readonly options: PaneOptions;
  readonly shows: { readonly lv: string | RegExp; readonly en: string | RegExp };
  /** What a person does next. */
  readonly onward?: (pane: PanePage) => Promise<void>;
}

const [GREETING = '', REFERENCE = '', PROMISE = '', APOLOGY = '', SIGN_OFF = ''] = GOOD_LINES;
const COLLEAGUE = { name: 'Jānis Bērziņš', address: 'janis.berzins@adazi.lv' };
const ROUGH = [
  'Jusu iesniegums ir saņemts, ceram ka varēsim palidzet.',
  'Sakarā ar to, ka ir nepieciešams veikt bedres aizpildīšanas darbu plānošanas pabeigšanu, tiks veikta apsekošana.',
  'Veidlapa atrodas mājaslapā, Ministru kabineta noteikumi Nr. 529 nosaka kārtību.',
  SIGN_OFF,
];
const WITHOUT_DIACRITICS = [
  GREETING,
  'Paldies par Jusu 3. novembra vestuli par bedri Liepu iela.',
  'Bedri pie 5. nama aizpildisim lidz 12. novembrim, un ludzam lidz tam braukt uzmanigi.',
  'Atvainojamies par neertibam!',
  'Ar cienu',
];
const openPage = (lv: string, en: string) => async (pane: PanePage) => {
  await pane.button(/^(?:Vairāk|More)$/).click();
  await pane.frame.getByRole('menuitem', { name: new RegExp(`^(?:${lv}|${en})$`) }).click();
};

export const STATES: readonly State[] = [
  {
    name: 'empty',
    options: { letter: letter({ lines: [] }) },
    shows: { lv: 'Vēl nekas nav uzrakstīts', en: 'Nothing is written yet' },
  },
  {
    name: 'loading',
    options: { letter: letter({ lines: GOOD_LINES }), delay: 20_000 },
    shows: { lv: 'Lasa vēstuli…', en: 'Reading the letter…' },
  },
  {
    // After the time that one answer may take.
    name: 'busy',
    options: { letter: letter({ lines: GOOD_LINES }), faults: { 'body.getAsync': 'never' } },
    shows: { lv: 'Outlook vēl ielādē vēstuli', en: 'Outlook is still loading the letter' },
  },
  {
    name: 'unreadable',
    options: { letter: letter({ lines: GOOD_LINES }), faults: { 'body.getAsync': 'fails' } },
    shows: { lv: 'Vēstuli neizdevās nolasīt', en: 'The letter could not be read' },
  },
  {
    name: 'good',
    options: { letter: letter({ lines: GOOD_LINES }) },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
  },
  {
    name: 'findings',
    options: { letter: letter({ lines: ROUGH }) },
    shows: { lv: /^„?Vēstulei nav uzrunas/, en: /salutation/i },
    onward: async (pane) => pane.finding('Jusu').first().waitFor(),
  },
  {
    name: 'opened',
    options: {
      letter: letter({ lines: [GREETING, REFERENCE, 'Bedri aizpildisim līdz 12. novembrim.', APOLOGY, SIGN_OFF] }),
    },
    shows: { lv: /aizpildisim/, en: /aizpildisim/ },
    onward: async (pane) => {
      await pane.finding('aizpildisim').locator('[data-finding-toggle]').click();
      await pane.finding('aizpildisim').getByRole('button', { name: /9\.5/ }).click();
    },
  },
  {
    name: 'without diacritics',
    options: { letter: letter({ lines: WITHOUT_DIACRITICS }) },
    shows: { lv: 'Atjaunot garumzīmes un mīkstinājumus visā tekstā', en: 'Restore the diacritics in the whole text' },
  },
  {
    name: 'restoration',
    options: { letter: letter({ lines: WITHOUT_DIACRITICS }) },
    shows: { lv: 'Atjaunot garumzīmes un mīkstinājumus visā tekstā', en: 'Restore the diacritics in the whole text' },
    onward: async (pane) => {
      await pane.button(/Atjaunot garumzīmes|Restore the diacritics/).click();
      await pane.frame.locator('ins').first().waitFor();
    },
  },
  {
    name: 'Russian',
    options: {
      letter: letter({
        lines: [
          'Добрый день!',
          'Спасибо за Ваше письмо от 3 ноября о яме на улице Лиепу.',
          'Мы отремонтируем дорогу у дома 5 до 12 ноября.',
          'С уважением',
        ],
      }),
    },
    shows: {
      lv: 'Pareizrakstība šajā valodā netiek pārbaudīta.',
      en: 'Spelling is not checked in this language.',
    },
  },
  {
    name: 'internal',
    options: { letter: letter({ lines: [GREETING, 'Vai bedri aizpildisim rīt?'] }, { to: [COLLEAGUE] }) },
    shows: { lv: 'Iekšējā sarakste', en: 'Internal mail' },
  },
  {
    name: 'formal',
    options: {
      letter: letter(
        { lines: ['Labdien!', 'Nosūtām Ādažu novada pašvaldības vēstuli Nr. 12 pielikumā.', SIGN_OFF] },
        { attachments: [{ id: 'a', name: 'vestule.edoc', size: 9_000, inline: false, kind: 'file' }] },
      ),
    },
    shows: { lv: 'Pašvaldības vēstule', en: 'Letter of the municipality' },
  },
  {
    name: 'unsure',
    options: {
      letter: letter({
        lines: [...GOOD_LINES, 'Labdien, vai bedri Liepu ielā pie 5. nama labosiet?'],
        signature: '',
        history: '',
      }),
    },
    shows: { lv: /Nav droši nosakāms/, en: /It is not certain/ },
  },
  {
    name: 'plain text',
    options: {
      letter: letter(
        {},
        {
          format: 'text',
          source: `${GOOD_LINES.join('\n')}\nIlze Kalniņa\nKlientu apkalpošanas speciāliste\nĀdažu novada pašvaldība\nTālr. +371 67 895 077\nilze.kalnina@adazi.lv\nwww.adazi.lv\n\n-----Original Message-----\nFrom: Andris Ozols\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Ilze Kalniņa\nSubject: Bedre\n\nLabdien! Kad labosiet?`,
        },
      ),
    },
    shows: { lv: /Vienkārša teksta vēstule/, en: /Plain-text letter/ },
  },
  {
    name: 'read-only',
    options: { letter: letter({ lines: GOOD_LINES }, { sent: true }) },
    shows: { lv: 'Vēstule ir atvērta lasīšanai', en: 'The letter is open for reading' },
  },
  {
    name: 'no letter',
    options: { letter: letter({ lines: GOOD_LINES }) },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
    onward: async (pane) => {
      await pane.outlook.page.evaluate(() => window.standIn.open(null));
      await pane.frame.getByText(/Nav atvērta neviena vēstule|No letter is open/).waitFor();
    },
  },
  {
    name: 'first run',
    options: { letter: letter({ lines: [GREETING, REFERENCE, PROMISE, SIGN_OFF] }), settings: {} },
    shows: { lv: '1. solis no 3', en: 'Step 1 of 3' },
  },
  {
    name: 'fix refused',
    options: {
      letter: letter({ lines: [GREETING, REFERENCE, 'Bedri aizpildisim līdz 12. novembrim.', APOLOGY, SIGN_OFF] }),
      mailbox: '1.3',
      faults: { 'body.setAsync': 'fails' },
    },
    shows: { lv: /aizpildisim/, en: /aizpildisim/ },
    onward: async (pane) => {
      await pane
        .finding('aizpildisim')
        .getByRole('button', { name: /^(?:Aizstāt|Replace)/ })
        .click();
      await pane.frame.locator('[data-finding] [role="status"]').waitFor();
    },
  },
  {
    name: 'signature',
    options: { letter: letter({ lines: GOOD_LINES, signature: '' }) },
    shows: { lv: 'Aizpildīt parakstu', en: 'Fill in signature' },
    onward: async (pane) => {
      await pane.button(/Aizpildīt parakstu|Fill in signature/).click();
      await pane.button(/Saglabāt un ielikt|Save and insert/).click();
    },
  },
  {
    name: 'settings',
    options: {
      letter: letter({ lines: GOOD_LINES }),
      settings: { welcomed: true, words: ['domnīca', 'Kadagā'], silences: [{ scope: 'rule', rule: 'wording' }] },
    },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
    onward: openPage('Iestatījumi', 'Settings'),
  },
  {
    name: 'mend',
    options: { letter: letter({ lines: ROUGH }) },
    shows: { lv: /^„?Vēstulei nav uzrunas/, en: /salutation/i },
    onward: async (pane) => {
      await pane.finding('Jusu').first().waitFor();
      await openPage('Labot visu drošo', 'Mend all sure ones')(pane);
    },
  },
  {
    name: 'ignored',
    options: {
      letter: letter({ lines: GOOD_LINES }),
      settings: { welcomed: true, silences: [{ scope: 'words', rule: 'wording', text: 'sakarā ar to, ka' }] },
    },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
    onward: openPage('Ignorētais', 'Ignored'),
  },
  {
    name: 'standard',
    options: { letter: letter({ lines: GOOD_LINES }) },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
    onward: openPage('Standarta 9\\. punkts', 'Section 9 of the standard'),
  },
  {
    name: 'keys',
    options: { letter: letter({ lines: GOOD_LINES }) },
    shows: { lv: 'Viss kārtībā', en: 'All is well' },
    onward: openPage('Taustiņi', 'Keyboard'),
  },
];
