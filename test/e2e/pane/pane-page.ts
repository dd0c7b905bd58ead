import type { BrowserContext, Frame, Locator } from 'playwright-core';
import type { Letter } from '../../../src/preview/mailbox/letter';
import { type OpenOptions, OutlookPage } from '../ground/outlook-page';

const SETTINGS_KEY = 'atbilde-preview-roaming-settings';

export interface PaneOptions extends OpenOptions {
  /** Opened in the place of a sample. */
  readonly letter?: Letter;
  /** What the employee saved before; null for the very first time. */
  readonly settings?: Readonly<Record<string, unknown>> | null;
}

/** The task pane beside the stand-in's letter, as a person uses it. */
export class PanePage {
  private constructor(
    readonly outlook: OutlookPage,
    readonly frame: Frame,
  ) {}

  static async open(context: BrowserContext, options: PaneOptions = {}): Promise<PanePage> {
    const { letter, settings = { welcomed: true }, ...opening } = options;
    if (settings !== null) {
      const saved = JSON.stringify({ atbilde: JSON.stringify(settings) });
      await context.addInitScript(
        ([key, value]) => {
          if (location.pathname === '/' && localStorage.getItem(key) === null) localStorage.setItem(key, value);
        },
        [SETTINGS_KEY, saved] as const,
      );
    }
    const outlook = await OutlookPage.open(context, letter ? { ...opening, paneClosed: true } : opening);
    if (letter) {
      await PanePage.show(outlook, letter);
      await outlook.addinButton.click();
    }
    return new PanePage(outlook, await PanePage.frameOf(outlook));
  }

  /** Opens a letter of the test's own in the window. */
  static async show(outlook: OutlookPage, letter: Letter): Promise<void> {
    await outlook.page.evaluate((opened) => window.standIn.open(opened), letter);
    await outlook.page.locator(`[data-letter="${letter.id}"]`).waitFor();
  }

  private static async frameOf(outlook: OutlookPage): Promise<Frame> {
    await outlook.page.locator('[data-part="pane"] iframe').waitFor();
    return outlook.pane();
  }

  /** Waits until a look has ended and nothing runs. */
  async looked(): Promise<void> {
    await this.frame.locator('[data-pane="idle"]').waitFor();
  }

  /** The row of a part, by its name. */
  part(name: string): Locator {
    return this.frame.locator('[data-part-of-letter]').filter({ has: this.frame.getByText(name, { exact: true }) });
  }

  finding(message: string | RegExp): Locator {
    return this.frame.locator('[data-finding]').filter({ hasText: message });
  }

  get findings(): Locator {
    return this.frame.locator('[data-finding]');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  /** Waits for the message at the foot of the pane, and until the one before it has gone. */
  async noticed(text: string): Promise<void> {
    const notices = this.frame.locator('.fui-Toast');
    await notices.filter({ hasText: text }).first().waitFor();
    await notices.filter({ hasNotText: text }).waitFor({ state: 'detached' });
    await notices.nth(1).waitFor({ state: 'detached' });
  }

  async openPage(name: string): Promise<void> {
    await this.button('Vairāk').click();
    await this.frame.getByRole('menuitem', { name }).click();
  }

  /** Text of the element that has the focus. */
  focused(): Promise<string> {
    return this.frame.evaluate(() => document.activeElement?.textContent ?? '');
  }

  /** Identity of the finding that has the focus. */
  focusedFinding(): Promise<string | null> {
    return this.frame.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset.finding ?? null,
    );
  }
}
