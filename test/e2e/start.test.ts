import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { connectBrowser, newVisit } from './ground/browser';

/** `npm start` itself, without its build: what it prints, and what stands behind the address. */

const root = join(__dirname, '../..');
let started: ChildProcess;
let printed = '';
let browser: Browser;

beforeAll(async () => {
  started = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--no-build', '--port', '0'], { cwd: root });
  await new Promise<void>((resolve, reject) => {
    started.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${printed}`)));
    started.stderr?.on('data', (text) => {
      printed += String(text);
    });
    started.stdout?.on('data', (text) => {
      printed += String(text);
      if (printed.includes('Ctrl+C')) resolve();
    });
  });
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  started.removeAllListeners('exit');
  started.kill();
});

const addresses = () => [...printed.matchAll(/https:\/\/\S+/g)].map(([address]) => address);

test('one address is printed, and one sentence on what to do with it', () => {
  expect(addresses()).toEqual([expect.stringMatching(/^https:\/\/localhost:\d+\/$/)]);
  expect(printed).toContain('Open it in a browser');
});

test('behind it stands the stand-in with its pane, and what Outlook asks for when the manifest is sideloaded', async () => {
  const { context } = await newVisit(browser);
  const [address = ''] = addresses();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-part="letter"]').waitFor();
  await page.locator('[data-sample="m40"]').waitFor();
  await page.locator('[data-sample="signature-with-logo"]').waitFor();
  await page.locator('[data-part="pane"] iframe').waitFor();

  const answer = async (path: string) => {
    const response = await page.request.get(`${address}${path}`);
    return { status: response.status(), text: await response.text(), headers: response.headers() };
  };
  const manifest = await answer('manifest.xml');
  expect(manifest.status).toBe(200);
  for (const [, path = ''] of manifest.text.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"]+)"/g)) {
    expect([path, (await answer(path)).status]).toEqual([path, 200]);
  }
  const pane = await answer('taskpane.html');
  expect(pane.text).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(pane.headers['x-frame-options']).toBeUndefined();
  await context.close();
});

test('nothing outside its folders is served', async () => {
  const { context } = await newVisit(browser);
  const [address = ''] = addresses();
  for (const path of ['package.json', '..%2fpackage.json', 'site/..%2f..%2fpackage.json', 'samples/..%2fx.eml', '%']) {
    const response = await context.request.get(`${address}${path}`);
    expect([path, response.ok()]).toEqual([path, false]);
  }
  expect((await context.request.post(address)).status()).toBe(405);
  await context.close();
});
