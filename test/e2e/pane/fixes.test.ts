import type { Letter } from '../../../src/preview/mailbox/letter';
import { freshVisit } from '../ground/fresh-visit';
import { GOOD_LINES, LOGO, letter, SIGNATURE } from './letters';
import { type PaneOptions, PanePage } from './pane-page';

const visit = freshVisit();

async function open(options: PaneOptions): Promise<PanePage> {
  const pane = await PanePage.open(visit.context, options);
  await pane.looked();
  return pane;
}

const openLetter = (lines: readonly string[], change: Partial<Letter> = {}) =>
  open({ letter: letter({ lines }, change) });

/** Signature and quoted letter: what no fix of a text may touch. */
function below(source: string): string {
  const at = source.indexOf('<div id="Signature"');
  return source.slice(at < 0 ? source.indexOf('<div id="appendonsend"') : at);
}

const WITHOUT_REFERENCE = [
  'Suņu laukums Kadagā ir atvērts katru dienu no plkst. 7.00 līdz 22.00. Laukumam ir divas daļas, mazajiem un lielajiem suņiem.',
  'Vārti ir no Gaujas ielas puses, pie tiem ir soli un ūdens. Paldies, ka rakstījāt!',
];
const [GREETING = '', REFERENCE = '', ...REST] = GOOD_LINES;

/** The body is read where the host holds it, so that what Outlook itself would send is judged. */
async function expectUntouched(pane: PanePage, before: string): Promise<void> {
  expect(below(await pane.outlook.source())).toBe(below(before));
}

const stateOf = (pane: PanePage, part: string) => pane.part(part).getAttribute('data-part-of-letter');

describe('each kind of fix stands in the letter, takes its finding away, and leaves signature and history as they were', () => {
  test('a salutation above everything', async () => {
    const pane = await openLetter([REFERENCE, ...REST]);
    const before = await pane.outlook.source();
    await pane.button('Ielikt uzrunu').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toMatch(/<body><div>Labdien!<\/div>/);
    await expectUntouched(pane, before);
    expect(await stateOf(pane, 'Uzruna')).toBe('ready');
  });

  test('an introduction in front of the first sentence', async () => {
    const pane = await openLetter([GREETING, ...WITHOUT_REFERENCE, 'Ar cieņu']);
    const before = await pane.outlook.source();
    await pane.button('Ielikt ievadu').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toMatch(/>[^<]*(?:Paldies|Atbild)[^<]* Suņu laukums Kadagā/);
    await expectUntouched(pane, before);
    expect(await stateOf(pane, 'Atsauce')).toBe('ready');
  });

  test('a misspelt word, in its own place and nowhere else', async () => {
    const pane = await openLetter([
      GREETING,
      REFERENCE,
      'Bedri pie 5. nama <b>aizpildisim</b> līdz 12. novembrim.',
      ...REST.slice(1),
    ]);
    const before = await pane.outlook.source();
    await pane.button('Aizstāt ar „aizpildīsim”').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toBe(before.replace('aizpildisim', 'aizpildīsim'));
  });

  test('a missing comma', async () => {
    const pane = await openLetter([
      GREETING,
      REFERENCE,
      'Ceram ka bedri aizpildīsim līdz 12. novembrim.',
      ...REST.slice(1),
    ]);
    const before = await pane.outlook.source();
    await pane.button('Aizstāt ar „Ceram, ka”').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toBe(before.replace('Ceram ka', 'Ceram, ka'));
  });

  test('a closing behind the last sentence, chosen from the menu', async () => {
    const pane = await openLetter([
      GREETING,
      'Jūsu 3. novembra ziņu par bedri saņēmām, kļūdījāmies ar termiņu.',
      'Bedri aizpildīsim līdz 12. novembrim.',
      'Ar cieņu',
    ]);
    const before = await pane.outlook.source();
    await pane
      .finding(/atvain|pateik/i)
      .getByRole('button', { name: /Ielikt nobeigumu/ })
      .click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toMatch(/līdz 12\. novembrim\. [A-ZĀČĒĢĪĶĻŅŠŪŽ][^<]+[.!]<\/div>/);
    await expectUntouched(pane, before);
  });

  test('the saved signature, when there is none', async () => {
    const pane = await open({ letter: { ...letter({ lines: GOOD_LINES, signature: '' }) } });
    const before = await pane.outlook.source();
    await pane.button('Aizpildīt parakstu').click();
    await pane.frame.getByLabel('Amats').fill('Klientu apkalpošanas speciāliste');
    await pane.frame.getByLabel('Tālrunis').fill('67 895');
    await pane.button('Saglabāt un ielikt').click();
    await pane.frame.getByText('Ierakstiet tālruņa numuru').waitFor();
    expect(await pane.outlook.writes()).toEqual([]);
    await pane.frame.getByLabel('Tālrunis').fill('67 895 077');
    await pane.button('Saglabāt un ielikt').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.writes()).toContain('body.setSignatureAsync');
    expect(await stateOf(pane, 'Paraksts')).toBe('ready');
    expect((await pane.outlook.source()).split('<div id="appendonsend"')[1]).toBe(
      before.split('<div id="appendonsend"')[1],
    );
  });
});

test('many slips are mended at once after a look through them, and all of it is taken back by one Undo', async () => {
  const pane = await openLetter([
    GREETING,
    REFERENCE,
    'Ceram ka bedri <i>aizpildisim</i> līdz 12. novembrim, lai gan laiks ir slikts.',
    'Ludzu, rakstiet mums driz.',
    ...REST.slice(1),
  ]);
  const before = await pane.outlook.source();
  await pane.openPage('Labot visu drošo');
  await pane.frame.getByRole('checkbox', { name: 'Ceram ka Ceram, ka' }).uncheck();
  await pane.button(/^Labot \d+ viet/).click();
  await pane.noticed('Izlabots.');
  const mended = await pane.outlook.source();
  expect(mended).toContain('Ceram ka bedri <i>aizpildīsim</i>');
  expect(mended).toContain('rakstiet mums drīz.');
  await expectUntouched(pane, before);
  await pane.button('Atsaukt').click();
  await pane.noticed('Labojums atsaukts.');
  expect(await pane.outlook.source()).toBe(before);
});

test('a fix is taken back by Alt+Z, byte for byte; after further writing Undo refuses', async () => {
  const pane = await openLetter([REFERENCE, 'Bedri aizpildisim līdz 12. novembrim.', ...REST.slice(1)]);
  const before = await pane.outlook.source();
  await pane.button('Aizstāt ar „aizpildīsim”').click();
  await pane.noticed('Izlabots.');
  await pane.frame.locator('body').press('Alt+KeyZ');
  await pane.noticed('Labojums atsaukts.');
  expect(await pane.outlook.source()).toBe(before);

  await pane.button('Aizstāt ar „aizpildīsim”').click();
  await pane.noticed('Izlabots.');
  await pane.outlook.select('novembrim');
  await pane.outlook.page.keyboard.type('decembrim');
  const written = await pane.outlook.source();
  await pane.button('Atsaukt').click();
  await pane.noticed('Labojumu vairs nevar atsaukt');
  expect(await pane.outlook.source()).toBe(written);
});

describe('a signature with a logo, as municipalities have it', () => {
  const lines = [REFERENCE, 'Bedri pie 5. nama aizpildisim līdz 12. novembrim.', ...REST.slice(1)];
  const withLogo = () =>
    open({ letter: letter({ lines, signature: SIGNATURE.replace('<div>Tālr.', `${LOGO}<div>Tālr.`) }) });

  test('the body is never rewritten; the reason is told; the word selected by the employee is replaced', async () => {
    const pane = await withLogo();
    const before = await pane.outlook.source();
    await pane.button('Aizstāt ar „aizpildīsim”').click();
    await pane.frame.getByText('Vēstulē ir attēls').waitFor();
    expect(await pane.outlook.source()).toBe(before);
    await pane.outlook.select('aizpildisim');
    await pane.button('Aizstāt ar „aizpildīsim”').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.source()).toBe(before.replace('aizpildisim', 'aizpildīsim'));
    expect(await pane.outlook.writes()).toEqual(['body.setSelectedDataAsync']);
  });

  test('what is inserted above needs no rewriting, and the logo stays', async () => {
    const pane = await withLogo();
    await pane.button('Ielikt uzrunu').click();
    await pane.noticed('Izlabots.');
    expect(await pane.outlook.writes()).toEqual(['body.prependAsync']);
    expect(await pane.outlook.source()).toContain('alt="Ādažu novada pašvaldība"');
  });
});

test('a host that spoils what it is given: the earlier text stands again, and it is said', async () => {
  const pane = await open({
    letter: letter({
      lines: [
        GREETING,
        REFERENCE,
        'Bedri aizpildisim līdz 12. novembrim, <a href="https://www.adazi.lv/">skatiet</a>.',
        ...REST.slice(1),
      ],
    }),
    lies: true,
  });
  const before = await pane.outlook.source();
  // The first whole-body write loses the links, the second, which puts the text back, is kept.
  await pane.button('Aizstāt ar „aizpildīsim”').click();
  await pane.frame
    .getByText(/iepriekšējais teksts ir atjaunots/)
    .first()
    .waitFor();
  expect(await pane.outlook.source()).toBe(before);
});
