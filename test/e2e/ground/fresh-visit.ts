import type { Browser } from 'playwright-core';
import { connectBrowser, newVisit, type Visit } from './browser';

/**
 * The visit of a file's tests: before each of them it is renewed, and after each no page may have asked for anything outside this
 * machine or have left an error uncaught.
 *
 * @param options `errors`: tests of the file make pages throw
 */
export function freshVisit({ errors = false }: { readonly errors?: boolean } = {}): Visit {
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    visit = await newVisit(browser);
  });
  afterEach(async () => {
    expect(visit.foreignRequests).toEqual([]);
    if (!errors) expect(visit.errors).toEqual([]);
    await visit.context.close();
  });
  return {
    get context() {
      return visit.context;
    },
    get foreignRequests() {
      return visit.foreignRequests;
    },
    get errors() {
      return visit.errors;
    },
  };
}
