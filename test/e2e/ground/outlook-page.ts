import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { LoggedCall } from '../../../src/preview/mailbox/outlook';
import type { FaultPlan } from '../../../src/preview/office/faults';
import type { Scenario } from '../../../src/preview/scenario';
import { site } from './browser';

/** What the stand-in's address may ask for; see `readOpening`. */
export interface OpenOptions {
  readonly sample?: string;
  readonly mailbox?: string;
  readonly permission?: 'ReadItem' | 'ReadWriteItem';
  readonly locale?: 'lv-LV' | 'en-US';
  /** Milliseconds that every answer takes. */
  readonly delay?: number;
  readonly faults?: FaultPlan;
  readonly lies?: boolean;
  readonly dark?: boolean;
  readonly plainText?: boolean;
  readonly paneClosed?: boolean;
  /** Page in the pane; the task pane without it. */
  readonly addin?: string;
}

/** How long the pane's page may take to come, in milliseconds. */
const PATIENCE = 30_000;

/** The stand-in Outlook as a test drives it: by what a person sees where there is something to see, else by its own state. */
export class OutlookPage {
  private constructor(readonly page: Page) {}

  /** Opens the window and waits for its letter. */
  static async open(context: BrowserContext, options: OpenOptions = {}): Promise<OutlookPage> {
    const page = await context.newPage();
    const query = new URLSearchParams();
    for (const name of ['sample', 'mailbox', 'permission', 'locale', 'addin'] as const) {
      const value = options[name];
      if (value !== undefined) query.set(name, value);
    }
    if (options.delay !== undefined) query.set('delay', String(options.delay));
    for (const [call, fault] of Object.entries(options.faults ?? {})) query.append('fault', `${call}:${fault}`);
    if (options.lies) query.set('lies', '');
    if (options.dark) query.set('dark', '');
    if (options.plainText) query.set('text', '');
    if (options.paneClosed) query.set('pane', 'closed');
    await page.goto(`${site()}/?${query.toString()}`);
    await page.locator('[data-part="letter"]').waitFor();
    return new OutlookPage(page);
  }

  /** The add-in's button in the ribbon. */
  get addinButton(): Locator {
    return this.page.locator('[data-part="addin-button"]');
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: 'Sūtīt', exact: true });
  }

  /** The frame of the add-in, once its page is there. Asked anew each time: the window may put another frame in its place. */
  async pane(): Promise<Frame> {
    const iframe = this.page.locator('[data-part="pane"] iframe');
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const content = await (await iframe.elementHandle({ timeout: PATIENCE }))?.contentFrame();
      if (content && /\/preview\//.test(content.url())) {
        await content.waitForLoadState();
        return content;
      }
      await this.page.waitForTimeout(50);
    }
    throw new Error('The pane has no page.');
  }

  async openSample(id: string): Promise<void> {
    await this.page.locator(`[data-sample="${id}"]`).click();
    await this.page.locator(`[data-letter="${id}"]`).waitFor();
  }

  /** The letter's page, to click and type in. */
  body(): Locator {
    return this.page.frameLocator('iframe[data-part="body"]').locator('body');
  }

  /** The body's source as the host holds it. */
  source(): Promise<string> {
    return this.page.evaluate(() => window.standIn.editor?.read() ?? '');
  }

  calls(): Promise<readonly LoggedCall[]> {
    return this.page.evaluate(() => window.standIn.state().calls);
  }

  /** Names of the calls that changed the letter. */
  async writes(): Promise<readonly string[]> {
    return (await this.calls()).filter((call) => call.writes).map((call) => call.name);
  }

  setScenario(change: Partial<Scenario>): Promise<void> {
    return this.page.evaluate((scenario) => window.standIn.setScenario(scenario), change);
  }

  /** Selects the first occurrence of `words` in the letter, as with the mouse. */
  async select(words: string): Promise<void> {
    await this.body().evaluate((body: HTMLElement, wanted: string) => {
      const page = body.ownerDocument;
      const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at === -1) continue;
        body.focus();
        page.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`Not in one piece in the letter: ${wanted}`);
    }, words);
    await this.body().dispatchEvent('mousedown');
  }
}
