import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { connectBrowser, newVisit } from '../ground/browser';
import { PanePage } from './pane-page';
import { STATES, type State } from './states';

/**
 * Every state of the pane in every theme, language and width: nothing scrolls sideways, and axe finds nothing. The usual run takes
 * each third of the combinations; `npm run accessibility` takes all, `npm run screenshots` draws all.
 */
const THEMES = ['light', 'dark', 'contrast'] as const;
const LANGUAGES = ['lv', 'en'] as const;
const WIDTHS = ['plain', 'text 200 %', 'zoom 2'] as const;
const ALL = process.env.ATBILDE_MATRIX === 'all';
const PICTURES = process.env.ATBILDE_PICTURES;

interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

const LOOKS: readonly Look[] = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ theme, width })));

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const cases = LANGUAGES.flatMap((language) => STATES.map((state) => [state.name, language, state] as const));

test.each(cases)('%s (%s)', async (_name, language, state) => {
  const pane = await reach(state, language);
  const looks = LOOKS.filter(
    (_, index) => ALL || (index + STATES.indexOf(state) + LANGUAGES.indexOf(language)) % 3 === 0,
  );
  const faults: string[] = [];
  for (const look of looks) {
    await dress(pane, look);
    const where = `${state.name}, ${language}, ${look.theme}, ${look.width}`;
    if (PICTURES !== undefined) await draw(pane, PICTURES, [state.name, language, look.theme, look.width].join(' '));
    const scroll = await sidewaysScroll(pane);
    if (scroll > 0) faults.push(`${where}: scrolls ${scroll} px sideways`);
    faults.push(...(await violations(pane)).map((violation) => `${where}: ${violation}`));
  }
  await pane.outlook.page.context().close();
  expect(faults).toEqual([]);
});

async function reach(state: State, language: 'lv' | 'en'): Promise<PanePage> {
  const { context } = await newVisit(browser);
  const settings = { welcomed: true, ...state.options.settings, language };
  const pane = await PanePage.open(context, {
    ...state.options,
    settings: state.name === 'first run' ? { language } : settings,
    locale: language === 'lv' ? 'lv-LV' : 'en-US',
  });
  await pane.frame.getByText(state.shows[language]).first().waitFor();
  await state.onward?.(pane);
  return pane;
}

/** Theme, text size and zoom of the pane, changed in place. */
async function dress(pane: PanePage, { theme, width }: Look): Promise<void> {
  const { page } = pane.outlook;
  // The npm build of Office.js has no event for a changed theme; a change of the system's contrast mode makes the pane look again.
  await pane.frame.evaluate((isDarkTheme) => {
    if (Office.context)
      Object.defineProperty(Office.context, 'officeTheme', { value: { isDarkTheme }, configurable: true });
  }, theme === 'dark');
  await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'none' : 'active' });
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  // Page zoom 2 leaves half the CSS pixels of the 320.
  await setPaneWidth(page, width === 'zoom 2' ? 160 : 320);
  await pane.frame.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    width === 'text 200 %' ? '200%' : '',
  );
  await page.waitForTimeout(60);
}

async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator('[data-part="pane"] iframe').evaluate((frame, pixels) => {
    if (frame instanceof HTMLElement) frame.style.width = `${pixels}px`;
  }, width);
}

function sidewaysScroll(pane: PanePage): Promise<number> {
  return pane.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(pane: PanePage): Promise<readonly string[]> {
  const there = await pane.frame.evaluate(() => 'axe' in window);
  if (!there) await pane.frame.evaluate(axe.source);
  const found = await pane.frame.evaluate(async () => {
    const { violations: all } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return all.map((violation) => ({
      id: violation.id,
      nodes: violation.nodes.map((node) => node.html.slice(0, 160)),
    }));
  });
  return found.map((violation) => `${violation.id}: ${violation.nodes.join(' | ')}`);
}

async function draw(pane: PanePage, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await pane.outlook.page
    .locator('[data-part="pane"] iframe')
    .screenshot({ path: join(folder, `${name.replace(/[ %]+/g, '-')}.png`), animations: 'disabled' });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
