import { freshVisit } from '../ground/fresh-visit';
import { GOOD_LINES, letter } from './letters';
import { type PaneOptions, PanePage } from './pane-page';

/** The employee's own dictionary: a word is taught on its finding, known in its other forms, kept, and forgotten again. */

const [GREETING = '', REFERENCE = '', PROMISE = '', , SIGN_OFF = ''] = GOOD_LINES;
/** One word that no dictionary has, in three of its forms. */
const LINES = [
  GREETING,
  REFERENCE,
  PROMISE,
  'To darīs rīkkopa, un par rīkkopas darbu ziņosim.',
  'Paldies, ka palīdzat rīkkopai!',
  SIGN_OFF,
];

const visit = freshVisit();

const open = (options: PaneOptions = {}) =>
  PanePage.open(visit.context, { letter: letter({ lines: LINES }), ...options });

const teach = async (pane: PanePage) => {
  await pane
    .finding(/„rīkkopa”/)
    .getByRole('button', { name: 'Ignorēt' })
    .click();
  await pane.frame.getByRole('menuitem', { name: 'Pievienot „rīkkopa” manai vārdnīcai' }).click();
};
/** Settings that leave no room for another word of seven letters, as Outlook counts: JSON text inside JSON. */
function fullSettings(): Readonly<Record<string, unknown>> {
  const rest = { language: 'outlook', look: 'itself', welcomed: true, signatures: [], silences: [] };
  const words: string[] = [];
  const size = () => new TextEncoder().encode(JSON.stringify(JSON.stringify({ ...rest, words }))).length;
  while (size() + 13 <= 32 * 1024 - 256) words.push(`vrd${1_000 + words.length}`);
  return { ...rest, words };
}

const spelling = (pane: PanePage, state: string) =>
  pane.frame.locator(`[data-part-of-letter="${state}"]`).filter({ hasText: 'Pareizrakstība' });

test('a word taught on its finding is right in every form, after a reload too, until it is removed in the settings', async () => {
  const pane = await open();
  await pane.finding(/„rīkkopas”/).waitFor();
  await teach(pane);
  await pane.noticed('„rīkkopa” ir Jūsu vārdnīcā.');
  await spelling(pane, 'ready').waitFor();
  expect(await pane.finding('rīkkop').count()).toBe(0);

  const again = await open({ settings: null });
  await spelling(again, 'ready').waitFor();
  await again.openPage('Iestatījumi');
  await again.button('Dzēst „rīkkopa”').press('Enter');
  await again.noticed('„rīkkopa” vairs nav Jūsu vārdnīcā.');
  // The list is empty, and the focus is not lost with the button.
  expect(await again.focused()).toBe('Iestatījumi');
  await again.button('Atpakaļ').click();
  await again.finding(/„rīkkopas”/).waitFor();
});

test('Undo forgets the word, and the focus is at its finding', async () => {
  const pane = await open();
  await pane.finding(/„rīkkopa”/).waitFor();
  await teach(pane);
  await pane.noticed('„rīkkopa” ir Jūsu vārdnīcā.');
  await pane.button('Atsaukt').click();
  await pane.finding(/„rīkkopa”/).waitFor();
  await pane.frame.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
  expect(await pane.focusedFinding()).toContain('|rikkopa|');
  await pane.openPage('Iestatījumi');
  await pane.frame.getByText('Vēl nav neviena vārda.').waitFor();
});

test('words are typed in the settings, several at once, and the focus goes on to the next when one is removed', async () => {
  const pane = await open();
  await pane.finding(/„rīkkopa”/).waitFor();
  await pane.openPage('Iestatījumi');
  await pane.frame.getByRole('textbox', { name: 'Pievienot vārdu' }).fill('rīkkopa, vietvedis  ātrtelpa');
  await pane.frame.getByRole('textbox', { name: 'Pievienot vārdu' }).press('Enter');
  await pane.button('Dzēst „ātrtelpa”').press('Enter');
  await pane.button('Dzēst „ātrtelpa”').waitFor({ state: 'detached' });
  expect(await pane.frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Dzēst „rīkkopa”');
  await pane.button('Dzēst „vietvedis”').waitFor();
});

describe('what Outlook does not keep', () => {
  test('a full mailbox: the limit is named with what to do, the word is not learnt, and nothing that was there is lost', async () => {
    const pane = await open({ settings: fullSettings() });
    await pane.finding(/„rīkkopa”/).waitFor();
    const kept = () => pane.outlook.page.evaluate(() => localStorage.getItem('atbilde-preview-roaming-settings') ?? '');
    const before = await kept();
    await teach(pane);
    await pane.noticed('Outlook atvēlētie 32 KB ir pilni. Nekas nav zudis. Iestatījumos izdzēsiet kādu vārdu');
    await pane.finding(/„rīkkopa”/).waitFor();
    expect((await kept()) === before).toBe(true);

    await pane.openPage('Iestatījumi');
    await pane
      .button(/^Dzēst „vrd/)
      .first()
      .click();
    await pane.noticed('vairs nav Jūsu vārdnīcā.');
    await pane.button('Atpakaļ').click();
    await teach(pane);
    await pane.noticed('„rīkkopa” ir Jūsu vārdnīcā.');
    expect((await kept()).includes('rīkkopa')).toBe(true);
  });

  test('a save that fails is told, and the finding stands again', async () => {
    const pane = await open({ faults: { 'roamingSettings.saveAsync': 'fails' } });
    await pane.finding(/„rīkkopa”/).waitFor();
    await teach(pane);
    await pane.noticed('Outlook to nesaglabāja; nekas nav mainīts.');
    await pane.finding(/„rīkkopa”/).waitFor();
    await pane.openPage('Iestatījumi');
    await pane.frame.getByText('Vēl nav neviena vārda.').waitFor();
  });
});

test('the words of the policy are right in every form as well, and the settings show them', async () => {
  await visit.context.route('**/policy.json', (route) => route.fulfill({ body: '{ "words": ["rīkkopa"] }' }));
  const pane = await open();
  await spelling(pane, 'ready').waitFor();
  await pane.openPage('Iestatījumi');
  await pane.frame.getByText('Iestādes vārdi: rīkkopa').waitFor();
});
