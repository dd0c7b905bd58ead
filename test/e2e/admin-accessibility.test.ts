import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { adminCatalogues } from '../../src/messages/admin-catalogue';
import { AdminPage } from './admin-page';
import { connectBrowser, newVisit } from './ground/browser';

const ANOTHER = readFileSync(join(__dirname, '../../docs/policies/liepkalne.jsonc'), 'utf8');
/** The usual run takes each section in one theme of a language; `npm run accessibility` takes all. */
const ALL = process.env.ATBILDE_MATRIX === 'all';
const THEMES = ['light', 'dark', 'contrast'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** The page with a policy that fills every section, in one theme, language and width. */
async function open(theme: (typeof THEMES)[number], language: 'lv' | 'en', width: number): Promise<AdminPage> {
  const { context } = await newVisit(browser, {
    locale: language === 'lv' ? 'lv-LV' : 'en-GB',
    viewport: { width, height: 900 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const admin = await AdminPage.open(context);
  await admin.openFile('liepkalne.jsonc', ANOTHER);
  await admin.page.getByText('liepkalne.jsonc').first().waitFor();
  return admin;
}

async function faultsOf(admin: AdminPage, where: string): Promise<readonly string[]> {
  const scroll = await admin.sidewaysScroll();
  const faults = (await admin.violations()).map((violation) => `${where}: ${violation}`);
  return scroll > 0 ? [...faults, `${where}: scrolls ${scroll} px sideways`] : faults;
}

const cases = THEMES.flatMap((theme) => (['lv', 'en'] as const).map((language) => [theme, language] as const));

test.each(cases)('axe finds nothing in any section or view (%s, %s)', async (theme, language) => {
  const { texts } = adminCatalogues[language];
  const admin = await open(theme, language, 1366);
  const faults: string[] = [];
  const turn = THEMES.indexOf(theme) + (language === 'en' ? 1 : 0);
  const titles = Object.values(texts.sections).map(({ title }) => title);
  for (const title of titles.filter((_, index) => ALL || (index + turn) % 3 === 0)) {
    await admin.tab(title).click();
    // What is folded away is looked at too.
    const folded = admin.page.locator('main button[aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.first().click();
    faults.push(...(await faultsOf(admin, title)));
  }
  for (const view of [texts.views.differences, texts.views.file]) {
    await admin.tab(view).click();
    faults.push(...(await faultsOf(admin, view)));
  }
  expect(faults).toEqual([]);
  await admin.page.context().close();
});

test.each(THEMES)('axe finds nothing in problems, panels and questions (%s)', async (theme) => {
  const admin = await open(theme, 'lv', 1366);
  const faults: string[] = [];
  await admin.tab('Robežas').click();
  await admin.field('Garākais teikums (vārdi) bez ieteikuma').fill('simts');
  faults.push(...(await faultsOf(admin, 'field')));
  await admin.button('1 kļūda').click();
  faults.push(...(await faultsOf(admin, 'problems')));
  await admin.button('Eksportēt').click();
  faults.push(...(await faultsOf(admin, 'question')));
  await admin.button('Parādīt kļūdas').click();
  await admin.button('Atvērt').click();
  faults.push(...(await faultsOf(admin, 'open')));
  await admin.button('Atsaukt').click();
  await admin.tab('Frāžu kārtulas').click();
  await admin.field('Frāze').fill('klientu centrs');
  await admin.field('Ko piedāvā vietā').fill('apmeklētāju centrs');
  await admin.button('Pievienot kārtulu').click();
  await admin.findings('appeared', 'klientu-centrs').click();
  faults.push(...(await faultsOf(admin, 'changed findings')));
  expect(faults).toEqual([]);
  await admin.page.context().close();
});

test.each(['lv', 'en'] as const)(
  'at 320 px every section can be used without scrolling sideways (%s)',
  async (language) => {
    const { texts } = adminCatalogues[language];
    const admin = await open('light', language, 320);
    const faults: string[] = [];
    const sections = admin.page.locator('select').filter({ hasText: texts.sections.limits.title });
    for (const [id, { title }] of Object.entries(texts.sections)) {
      await sections.selectOption(id);
      await admin.page.getByRole('heading', { name: title, level: 2, exact: true }).waitFor();
      faults.push(...(await faultsOf(admin, title)));
    }
    for (const view of [texts.views.preview, texts.views.differences, texts.views.file]) {
      await admin.tab(view).click();
      faults.push(...(await faultsOf(admin, view)));
    }
    expect(faults).toEqual([]);
    await admin.page.context().close();
  },
);
