import type { Letter } from '../../../src/preview/mailbox/letter';
import { freshVisit } from '../ground/fresh-visit';
import { LOGO, letter, SIGNATURE } from './letters';
import { PanePage } from './pane-page';

/** A letter typed without diacritics: one entry, a preview, one write, one Undo. */

const TYPED = [
  'Labdien, Ozola kungs!',
  'Paldies par Jusu 3. novembra vestuli par bedri Liepu iela.',
  'Bedri pie 5. nama <b>aizpildisim</b> lidz 12. novembrim, un ludzam lidz tam braukt uzmanigi.',
  'Atvainojamies par neertibam!',
  'Ar cienu',
];
const RESTORED = [
  'Labdien, Ozola kungs!',
  // `iela` is a word as well: what is not certain is left to the employee.
  'Paldies par Jūsu 3. novembra vēstuli par bedri Liepu iela.',
  'Bedri pie 5. nama <b>aizpildīsim</b> līdz 12. novembrim, un lūdzam līdz tam braukt uzmanīgi.',
  'Atvainojamies par neērtībām!',
  'Ar cieņu',
];
const OPEN = 'Atjaunot garumzīmes un mīkstinājumus visā tekstā';

const visit = freshVisit();

async function open(change: Partial<Letter> = {}): Promise<PanePage> {
  const pane = await PanePage.open(visit.context, { letter: letter({ lines: TYPED }, change) });
  await pane.button(OPEN).waitFor();
  await pane.looked();
  return pane;
}

const asLines = (source: string) =>
  [...source.matchAll(/<div class="elementToProof" style="font-family:Aptos">(.*?)<\/div>/g)].map(([, line]) => line);

test('one entry, previewed, applied as one write; history and signature stay byte for byte, and one Undo takes it back', async () => {
  const pane = await open();
  const before = await pane.outlook.source();
  expect(await pane.finding('bez garumzīmēm un mīkstinājumiem.').count()).toBe(1);
  const single = await pane.finding('rakstīts bez garumzīmēm').allTextContents();
  expect(single.map((text) => /^„([^”]+)”/.exec(text)?.[1])).toEqual(['iela']);

  await pane.button(OPEN).click();
  await pane.frame.getByRole('heading', { name: 'Garumzīmes un mīkstinājumi' }).waitFor();
  const marked = await pane.frame.locator('ins').allTextContents();
  expect(marked).toEqual(expect.arrayContaining(['Jūsu', 'vēstuli', 'aizpildīsim', 'līdz', 'lūdzam']));
  expect(await pane.frame.locator('dd').nth(1).textContent()).toContain('Paldies par Jūsu 3. novembra vēstuli par');
  expect(await pane.outlook.writes()).toEqual([]);

  await pane.button(/^Atjaunot \d+ vārdus?$/).click();
  await pane.noticed('Izlabots.');
  const restored = await pane.outlook.source();
  expect(await pane.outlook.writes()).toEqual(['body.setAsync']);
  expect(asLines(restored).slice(0, 5)).toEqual(RESTORED);
  expect(restored.slice(restored.indexOf('<div id="Signature"'))).toBe(
    before.slice(before.indexOf('<div id="Signature"')),
  );
  expect(await pane.button(OPEN).count()).toBe(0);
  // Wherever the list goes on, the focus is in it or on the sentence that says all is well.
  expect(
    await pane.frame.evaluate(() => document.activeElement?.closest('[data-finding], [data-standing]') !== null),
  ).toBe(true);

  await pane.button('Atsaukt').click();
  await pane.noticed('Labojums atsaukts.');
  expect(await pane.outlook.source()).toBe(before);
  await pane.button(OPEN).waitFor();
});

test('by keyboard alone: open, look through, restore', async () => {
  const pane = await open();
  await pane.button(OPEN).focus();
  const press = (key: string) => pane.outlook.page.keyboard.press(key);
  await press('Enter');
  await pane.frame.getByRole('heading', { name: 'Garumzīmes un mīkstinājumi' }).waitFor();
  await press('Tab');
  await press('Enter');
  await pane.noticed('Izlabots.');
  expect(asLines(await pane.outlook.source()).slice(0, 5)).toEqual(RESTORED);
});

test('the same words are one box among all sure fixes', async () => {
  const pane = await open();
  await pane.openPage('Labot visu drošo');
  const box = pane.frame.getByRole('checkbox', { name: /^Garumzīmes un mīkstinājumi \d+ vārdos?: „Jūsu”, „vēstuli”/ });
  await box.waitFor();
  await pane.button(/^Labot \d+ viet/).click();
  await pane.noticed('Izlabots.');
  expect(await pane.outlook.writes()).toEqual(['body.setAsync']);
  expect(await pane.outlook.source()).toContain('lūdzam līdz tam braukt uzmanīgi');
});

describe('where the letter may not be rewritten, the text is there to be copied', () => {
  const copied = async (pane: PanePage) => {
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.button(OPEN).click();
    await pane.button('Kopēt atjaunoto tekstu').click();
    await pane.noticed('Nokopēts');
    expect(await pane.outlook.writes()).toEqual([]);
    return pane.outlook.page.evaluate(() => navigator.clipboard.readText());
  };
  const PLAIN = RESTORED.map((line) => line.replace(/<\/?b>/g, '')).join('\n');

  test('a logo in the signature', async () => {
    const pane = await open({
      ...letter({ lines: TYPED, signature: SIGNATURE.replace('<div>Tālr.', `${LOGO}<div>Tālr.`) }),
    });
    expect(await copied(pane)).toBe(PLAIN);
    await pane.frame.getByText('Vēstulē ir attēls, ko Outlook pārrakstot varētu pazaudēt.').waitFor();
  });

  test('an Outlook that has no Undo for it, by the policy', async () => {
    await visit.context.route('**/policy.json', (route) =>
      route.fulfill({ body: '{ "fixes": { "wholeBody": { "web": false } } }' }),
    );
    const pane = await open();
    expect(await copied(pane)).toBe(PLAIN);
    await pane.frame.getByText('Šajā Outlook labojumu nevarētu atsaukt.').waitFor();
  });

  test('an Outlook that refuses: said at the entry, with the text to copy', async () => {
    const pane = await open();
    await pane.outlook.setScenario({ faults: { 'body.setAsync': 'fails' } });
    const before = await pane.outlook.source();
    await pane.button(OPEN).click();
    await pane.button(/^Atjaunot \d+ vārd/).click();
    await pane.frame.locator('[data-finding] [role="status"]').getByText('Outlook labojumu nepieņēma').waitFor();
    expect(await pane.outlook.source()).toBe(before);
  });
});
