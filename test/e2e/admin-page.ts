import { text } from 'node:stream/consumers';
import axe from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { site } from './ground/browser';

/** The policy editor as a test drives it: by what a person sees. Names are those of the Latvian page unless said otherwise. */
export class AdminPage {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, address = `${site()}/admin.html`): Promise<AdminPage> {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('h1').waitFor();
    return new AdminPage(page);
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  /** The whole field at a place of the policy, with its messages. */
  place(path: string): Locator {
    return this.page.locator(`[data-place="${path}"]`);
  }

  /** Findings in the sample letter that the policy made appear, vanish or change, or left alone. */
  findings(change: 'appeared' | 'vanished' | 'changed' | 'kept', rule?: string): Locator {
    return this.page.locator(`[data-change="${change}"]${rule === undefined ? '' : `[data-rule="${rule}"]`}`);
  }

  /** The sample letter's text under marks. */
  marks(): Promise<readonly string[]> {
    return this.page.getByRole('region', { name: 'Vēstules teksts' }).locator('mark').allTextContents();
  }

  async openFile(name: string, source: string): Promise<void> {
    const buffer = Buffer.from(source);
    await this.page.locator('[data-part="policy-file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** What the browser would save. */
  async export(): Promise<{ readonly name: string; readonly source: string }> {
    const saving = this.page.waitForEvent('download');
    await this.button('Eksportēt').click();
    const download = await saving;
    return { name: download.suggestedFilename(), source: await text(await download.createReadStream()) };
  }

  /** What axe has against the page as it is, one line each. */
  async violations(): Promise<readonly string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
  }

  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
