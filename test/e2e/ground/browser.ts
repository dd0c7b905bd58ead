import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Address of the served product, without a slash at its end. */
export function site(): string {
  return variable('ATBILDE_SITE');
}

/** The browser that all test files share; close the connection when the file is done. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(variable('ATBILDE_BROWSER'));
}

export interface Visit {
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for; the browser refuses them, and a test wants none. */
  readonly foreignRequests: readonly string[];
  /** Errors that a page did not catch. */
  readonly errors: readonly string[];
}

/** A fresh profile: no cookies, no saved settings. */
export async function newVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'lv-LV',
    timezoneId: 'Europe/Riga',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${site()}/`) && !/^(?:data|blob|about):/.test(address)) foreignRequests.push(address);
  });
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  return { context, foreignRequests, errors };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by the set-up of the end-to-end tests.`);
  return value;
}
