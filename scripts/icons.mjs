/** `npm run icons`: draws `assets/icons/icon.svg` as PNGs in every size that the manifest names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './dependencies.mjs';
import { findProgram } from './system-packages.mjs';

const SIZES = [16, 32, 64, 80, 128];
const folder = join(root, 'assets/icons');

const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);
if (!executablePath) {
  console.error('No Chromium, Chrome or Edge on this machine; install one (Debian: apt-get install chromium).');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const source = readFileSync(join(folder, 'icon.svg')).toString('base64');
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block;width:${size}px;height:${size}px" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Wrote ${SIZES.map((size) => `icon-${size}.png`).join(', ')}.`);
