import { freshVisit } from '../ground/fresh-visit';
import { GOOD_LINES, letter } from './letters';
import { type PaneOptions, PanePage } from './pane-page';

/** Where the focus is after what a person does: never nowhere. Office.js hands Escape and Tab to Outlook where we do not take them. */

const SIGN_OFF = GOOD_LINES[4] ?? '';
const ROUGH = [
  'Jusu iesniegums ir saņemts, ceram ka varēsim palidzet.',
  'Sakarā ar to, ka ir nepieciešams veikt bedres aizpildīšanas darbu plānošanas pabeigšanu, tiks veikta apsekošana.',
  'Veidlapa atrodas mājaslapā, Ministru kabineta noteikumi Nr. 529 nosaka kārtību.',
  SIGN_OFF,
];

const visit = freshVisit();

async function open(options: PaneOptions = {}): Promise<PanePage> {
  const pane = await PanePage.open(visit.context, { letter: letter({ lines: ROUGH }), ...options });
  await pane.finding('Jusu').last().waitFor();
  await pane.looked();
  // The menus have come: until then their buttons stand there without a use.
  await pane.frame.locator('[data-more] button:not([disabled])').waitFor();
  return pane;
}

/** Label or words of what has the focus. */
const focused = (pane: PanePage) =>
  pane.frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
/** Until the focus is there. */
const atLast = (pane: PanePage, words: string) =>
  pane.frame.waitForFunction(
    (wanted) =>
      [document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent].includes(wanted),
    words,
  );
const press = (pane: PanePage, key: string) => pane.outlook.page.keyboard.press(key);

test('Escape closes a menu and leaves the focus at its button', async () => {
  const pane = await open();
  await pane.button('Vairāk').press('Enter');
  await atLast(pane, 'Labot visu drošo');
  await press(pane, 'Escape');
  await pane.frame.locator('[role="menu"]').waitFor({ state: 'detached' });
  expect(await focused(pane)).toBe('Vairāk');
  const ignore = pane.finding('„Jusu”').last().getByRole('button', { name: 'Ignorēt' });
  await ignore.press('Enter');
  await atLast(pane, 'Pievienot „Jusu” manai vārdnīcai');
  await press(pane, 'Escape');
  await pane.frame.locator('[role="menu"]').waitFor({ state: 'detached' });
  expect(await pane.focusedFinding()).toContain('unknown-word');
});

test('a page begins at its title, Tab goes on from there, and Escape leads back to where the way began', async () => {
  const pane = await open();
  await pane.openPage('Iestatījumi');
  await atLast(pane, 'Iestatījumi');
  await press(pane, 'Tab');
  expect(await pane.frame.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await press(pane, 'Shift+Tab');
  expect(await focused(pane)).toBe('Atpakaļ');
  await press(pane, 'Escape');
  await atLast(pane, 'Vairāk');
});

test('after a fix, after Undo, after what is ignored and after more is shown', async () => {
  const pane = await open();
  await pane.button('Ielikt uzrunu').click();
  await pane.noticed('Izlabots.');
  expect(await pane.focusedFinding()).not.toBeNull();
  await pane.button('Atsaukt').click();
  await pane.noticed('Labojums atsaukts.');
  await atLast(pane, 'Ielikt uzrunu');
  await press(pane, 'Delete');
  await pane.noticed('Ignorēts.');
  expect(await pane.focusedFinding()).not.toBeNull();
  await press(pane, 'Alt+KeyZ');
  await atLast(pane, 'Ielikt uzrunu');
  const shown = await pane.findings.count();
  await pane
    .button(/^Vēl \d+ piezīm/)
    .first()
    .click();
  await pane.frame.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
  expect(await pane.findings.count()).toBeGreaterThan(shown);
});

test('what has the focus stands below the header and above the notice', async () => {
  const pane = await open();
  const hidden = () =>
    pane.frame.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const header = document.querySelector('header')?.getBoundingClientRect();
      const notice = document.querySelector('.fui-Toast')?.getBoundingClientRect();
      if (!box || !header) return 'nothing is focused';
      if (box.top < header.bottom) return 'under the header';
      return box.bottom > (notice?.top ?? innerHeight) ? 'under the notice' : null;
    });
  await pane.button('Ielikt uzrunu').focus();
  const found: (string | null)[] = [];
  for (const key of [...Array(9).fill('ArrowDown'), ...Array(9).fill('ArrowUp')]) {
    await press(pane, key);
    found.push(await hidden());
  }
  await press(pane, 'Delete');
  await pane.noticed('Ignorēts.');
  for (const key of Array(9).fill('ArrowDown')) {
    await press(pane, key);
    found.push(await hidden());
  }
  // Tab goes the browser's own way, and back.
  for (const key of [...Array(40).fill('Shift+Tab'), ...Array(40).fill('Tab')]) {
    if ((await pane.focusedFinding()) === null && key === 'Shift+Tab') continue;
    await press(pane, key);
    if ((await pane.focusedFinding()) !== null) found.push(await hidden());
  }
  expect(found.filter((fault) => fault !== null)).toEqual([]);
});

test('the first run can be left at once, and the question before erasing begins at the button that erases nothing', async () => {
  const pane = await open({ settings: null });
  await pane.button('Izlaist').press('Enter');
  await pane.frame.locator('[data-welcome]').waitFor({ state: 'detached' });
  await pane.frame.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
  await pane.openPage('Iestatījumi');
  await pane.button('Dzēst visu saglabāto').press('Enter');
  await atLast(pane, 'Atcelt');
  await press(pane, 'Enter');
  await atLast(pane, 'Dzēst visu saglabāto');
  await pane.button('Rādīt ievadu vēlreiz').click();
  await pane.frame.getByText('1. solis no 3').waitFor();
});

test('of several signatures the one of the address that the letter goes out from is inserted', async () => {
  const own = {
    address: 'ilze.kalnina@adazi.lv',
    name: 'Ilze Kalniņa',
    institution: 'Ādažu novada pašvaldība',
    position: 'Klientu apkalpošanas speciāliste',
    phone: '67895077',
    email: 'ilze.kalnina@adazi.lv',
    website: 'www.adazi.lv',
  };
  const shared = { ...own, address: 'dome@adazi.lv', email: 'dome@adazi.lv', position: 'Lietvede' };
  const pane = await PanePage.open(visit.context, {
    letter: letter(
      { lines: GOOD_LINES, signature: '' },
      { from: { name: 'Ādažu novada dome', address: 'dome@adazi.lv' } },
    ),
    settings: { welcomed: true, signatures: [own, shared] },
  });
  await pane.button('Ielikt parakstu').click();
  await pane.noticed('Izlabots.');
  const source = await pane.outlook.source();
  expect(source).toContain('Lietvede');
  expect(source).toContain('dome@adazi.lv');
  expect(source).not.toContain('Klientu apkalpošanas speciāliste');
});
