import { freshVisit } from '../ground/fresh-visit';
import { GOOD_LINES, letter } from './letters';
import { type PaneOptions, PanePage } from './pane-page';

const visit = freshVisit();

async function open(options: PaneOptions): Promise<PanePage> {
  return PanePage.open(visit.context, options);
}

const [GREETING = '', REFERENCE = '', , APOLOGY = '', SIGN_OFF = ''] = GOOD_LINES;
const MORE = [
  'Darbi sākas rīt no rīta, iela paliek atvērta, un autobusi brauc kā parasti.',
  'Ietvi pie veikala atjaunosim nākamajā mēnesī, jo jāgaida jaunais bruģis no ražotāja.',
  'Apgaismojumu stāvlaukumā pārbaudīs pašvaldības elektriķis, un par to rakstīsim atsevišķi.',
];
const SLIPS = [
  GREETING,
  REFERENCE,
  'Bedri aizpildisim līdz 12. novembrim un vēlreiz aizpildisim pavasari.',
  APOLOGY,
  SIGN_OFF,
];

describe('what is ignored', () => {
  test('here alone, taken back by the notice', async () => {
    const pane = await open({ letter: letter({ lines: SLIPS }) });
    await pane.finding('aizpildisim').waitFor();
    const places = await pane.finding('aizpildisim').textContent();
    expect(places).toContain('2 vietās');
    await pane.finding('aizpildisim').getByRole('button', { name: 'Ignorēt' }).click();
    await pane.frame.getByRole('menuitem', { name: 'Tikai šeit' }).click();
    await pane.noticed('Ignorēts.');
    expect(await pane.finding('aizpildisim').textContent()).not.toContain('vietās');
    await pane.button('Atsaukt').click();
    await pane.frame.getByText('2 vietās').waitFor();
  });

  test('in the letter, with a list that turns it on again', async () => {
    const pane = await open({ letter: letter({ lines: SLIPS }) });
    await pane.finding('aizpildisim').getByRole('button', { name: 'Ignorēt' }).click();
    await pane.frame.getByRole('menuitem', { name: 'Visā šajā vēstulē' }).click();
    await pane.frame.getByText(/^Ignorētas? /).waitFor();
    expect(await pane.finding('aizpildisim').count()).toBe(0);
    await pane.openPage('Ignorētais');
    await pane.button('Ieslēgt').click();
    await pane.button('Atpakaļ').click();
    await pane.finding('aizpildisim').waitFor();
  });
});

test('settings are kept over a reload, and everything can be erased', async () => {
  const pane = await open({ letter: letter({ lines: SLIPS }), settings: null });
  await pane.frame.getByText('1. solis no 3').waitFor();
  await pane.button('Izlaist').click();
  await pane.openPage('Iestatījumi');
  await pane.frame.getByRole('radio', { name: 'English' }).check();
  await pane.frame.getByText('Language of the pane').waitFor();
  await pane.frame.getByRole('radio', { name: /Only with the button/ }).check();

  const again = await PanePage.open(visit.context, { letter: letter({ lines: SLIPS }), settings: null });
  await again.button(/^Check$/).waitFor();
  expect(await again.frame.getByText('Step 1 of 3').count()).toBe(0);
  await again.button('More').click();
  await again.frame.getByRole('menuitem', { name: 'Settings' }).click();
  expect(await again.frame.getByRole('radio', { name: /Only with the button/ }).isChecked()).toBe(true);
  await again.button('Erase everything saved').click();
  await again.button('Erase').last().click();
  await again.button('Atpakaļ').waitFor();
});

test('while Outlook is still loading the letter the pane says so, tries again by itself, and goes on where it can', async () => {
  await visit.context.clock.install();
  const pane = await PanePage.open(visit.context, {
    letter: letter({ lines: GOOD_LINES.slice(1) }),
    faults: { 'body.getAsync': 'never' },
  });
  const asked = async () => (await pane.outlook.calls()).filter(({ name }) => name === 'body.getAsync').length;
  await pane.frame.locator('[data-pane="looking"]').waitFor();
  while ((await asked()) === 0) await visit.context.clock.runFor(50);
  await visit.context.clock.fastForward(9_000);
  await pane.frame.getByText('Outlook vēl ielādē vēstuli').waitFor();
  expect(await pane.findings.count()).toBe(0);
  expect(await asked()).toBe(1);
  // The next try comes by itself; while it runs the pane goes on saying how things stand.
  await pane.outlook.setScenario({ faults: {} });
  await visit.context.clock.fastForward(1_500);
  await pane.finding('Vēstulei nav uzrunas').waitFor();
  expect(await asked()).toBe(2);
  expect(await pane.outlook.writes()).toEqual([]);
});

test('while the dictionary is on its way everything else is judged, a bar shows it, and spelling follows by itself', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await visit.context.route('**/spelling/*', async (route) => {
    await arrived;
    await route.continue();
  });
  const pane = await PanePage.open(visit.context, { letter: letter({ lines: SLIPS.slice(1) }) });
  await pane.finding('Vēstulei nav uzrunas').waitFor();
  await pane.frame.getByRole('progressbar', { name: 'Gaida vārdnīcu' }).waitFor();
  expect(await pane.part('Pareizrakstība').textContent()).toContain('Gaida vārdnīcu');
  arrive();
  await pane.finding('aizpildisim').waitFor();
  await pane.frame.getByRole('progressbar', { name: 'Gatavās vēstules daļas' }).waitFor();
});

test('an item switched while a check runs: the answer on the letter that was left is dropped', async () => {
  const pane = await open({ letter: letter({ lines: GOOD_LINES.slice(1) }, { id: 'first' }) });
  await pane.finding('Vēstulei nav uzrunas').waitFor();
  await pane.outlook.setScenario({ delay: 400 });
  await pane.button('Pārbaudīt').click();
  await PanePage.show(pane.outlook, letter({ lines: GOOD_LINES }, { id: 'second' }));
  await pane.outlook.setScenario({ delay: 0 });
  await pane.frame.getByText('Viss kārtībā').waitFor();
  expect(await pane.findings.count()).toBe(0);
});

test('recipients changed from colleagues to a client: section 9 applies at once', async () => {
  const colleague = { name: 'Jānis Bērziņš', address: 'janis.berzins@adazi.lv' };
  const pane = await open({ letter: letter({ lines: GOOD_LINES.slice(1) }, { to: [colleague] }) });
  await pane.frame.getByText('Iekšējā sarakste').waitFor();
  expect(await pane.findings.count()).toBe(0);
  await pane.outlook.page.evaluate((client) => window.standIn.setRecipients('to', [client]), {
    name: 'Andris Ozols',
    address: 'andris.ozols@example.com',
  });
  await pane.finding('Vēstulei nav uzrunas').waitFor();
});

test('the verdict is kept with the letter for the send check', async () => {
  const pane = await open({ letter: letter({ lines: GOOD_LINES.slice(1) }) });
  await pane.finding('Vēstulei nav uzrunas').waitFor();
  await pane.looked();
  const kept = () => pane.outlook.page.evaluate(() => Object.keys(window.standIn.state().letter?.session ?? {}));
  for (let tries = 0; tries < 40 && (await kept()).length === 0; tries++) await pane.outlook.page.waitForTimeout(50);
  expect(await kept()).toEqual(['atbilde.verdict']);
});

test('a finding opens to why, before and after, and the words of the standard; a wrong one is copied for the office', async () => {
  const pane = await open({ letter: letter({ lines: SLIPS }) });
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const finding = pane.finding('aizpildisim');
  await finding.locator('[data-finding-toggle]').click();
  await finding.locator('ins').first().waitFor();
  expect(await finding.locator('ins').first().textContent()).toBe('aizpildīsim');
  await finding.getByRole('button', { name: 'Ko saka 9.5. punkts' }).click();
  await finding.getByText('pārlasa uzrakstīto un pārbauda pareizrakstību').waitFor();
  await finding.getByRole('button', { name: 'Šī piezīme ir kļūdaina' }).click();
  await pane.noticed('Ziņa par piezīmi ir nokopēta.');
  const copied = await pane.outlook.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Atbilde \d+\.\d+\.\d+[\s\S]*unknown-word[\s\S]*aizpildisim/);
});

test('by keyboard alone, from opening to all good: never more than two keys a finding', async () => {
  const pane = await open({
    letter: letter({
      lines: [REFERENCE, 'Bedri aizpildisim līdz 12. novembrim, ceram ka bus labi.', APOLOGY, SIGN_OFF],
    }),
  });
  await pane.finding('aizpildisim').waitFor();
  await pane.looked();
  await pane.outlook.page.locator('[data-part="pane"] iframe').focus();
  const press = (key: string) => pane.outlook.page.keyboard.press(key);
  const onHeading = () => pane.frame.evaluate(() => document.activeElement?.closest('h2') !== null);
  for (let keys = 0; keys < 8 && !(await onHeading()); keys++) await press('Tab');
  await press('ArrowDown');
  let findings = await pane.findings.count();
  while (findings > 0) {
    const before = findings;
    // A finding without a fix of its own is for people: one key sets it aside.
    const fixable = await pane.frame.evaluate(() => document.activeElement?.closest('[data-finding-fix]') !== null);
    await press(fixable ? 'Enter' : 'Delete');
    for (let tries = 0; tries < 60 && findings === before; tries++) {
      await pane.outlook.page.waitForTimeout(50);
      findings = await pane.findings.count();
    }
    expect(findings).toBeLessThan(before);
    await pane.looked();
    await pane.outlook.page.waitForTimeout(100);
    if (findings > 0) expect(await pane.focusedFinding()).not.toBeNull();
  }
  await pane.frame.getByText('Viss kārtībā').waitFor();
  expect(await pane.focused()).toContain('Viss kārtībā');
});

test('arrow keys, opening in place, and Delete on a finding', async () => {
  const pane = await open({
    letter: letter({ lines: [REFERENCE, 'Bedri aizpildisim līdz 12. novembrim.', APOLOGY, SIGN_OFF] }),
  });
  await pane.finding('aizpildisim').waitFor();
  await pane.looked();
  const press = (key: string) => pane.outlook.page.keyboard.press(key);
  await pane.finding('nav uzrunas').locator('[data-finding-toggle]').focus();
  await press('ArrowDown');
  expect(await pane.focusedFinding()).toContain('unknown-word');
  await press('ArrowRight');
  await pane.finding('aizpildisim').locator('ins').waitFor();
  await press('Escape');
  await pane.finding('aizpildisim').locator('ins').waitFor({ state: 'detached' });
  await press('Delete');
  await pane.noticed('Ignorēts.');
  expect(await pane.findings.count()).toBe(1);
  expect(await pane.focusedFinding()).toContain('greeting-missing');
});

test('the picture of the letter leads to the findings, with the mouse and with the arrow keys', async () => {
  const lines = [REFERENCE, ...MORE, 'Bedri aizpildisim līdz 12. novembrim.', APOLOGY, SIGN_OFF];
  const pane = await open({ letter: letter({ lines }) });
  await pane.finding('aizpildisim').waitFor();
  const picture = pane.frame.getByRole('toolbar', { name: 'Vēstules attēls' });
  await picture.getByRole('button').first().focus();
  await pane.outlook.page.keyboard.press('ArrowDown');
  await pane.outlook.page.keyboard.press('Enter');
  await pane.outlook.page.waitForTimeout(200);
  expect(await pane.focusedFinding()).toContain('summary-missing');
  await picture.getByRole('button').first().click();
  await pane.outlook.page.waitForTimeout(200);
  expect(await pane.focusedFinding()).toContain('greeting-missing');
});
