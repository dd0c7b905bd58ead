/** Before the end-to-end tests: one server of the built product and one browser for all of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { localhostCertificate } from '../../../scripts/certificate.mjs';
import { root } from '../../../scripts/dependencies.mjs';
import { SAMPLE_FOLDERS, startPreviewServer } from '../../../scripts/preview-server.mjs';
import { findProgram } from '../../../scripts/system-packages.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

export default async function setUp() {
  if (!existsSync(join(root, 'dist/preview/index.html')))
    throw new Error('Nothing is built: run `npm run build` first.');
  const executablePath = findProgram(BROWSERS);
  if (executablePath === null) throw new Error(`No browser on the PATH; any of these serves: ${BROWSERS.join(', ')}.`);

  const server = await startPreviewServer({
    ...(await localhostCertificate()),
    port: 0,
    samples: SAMPLE_FOLDERS,
  });
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      // Every foreign name fails to resolve, whatever a page tries.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      '--disable-component-update',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  process.env.ATBILDE_SITE = `https://localhost:${server.address().port}`;
  process.env.ATBILDE_BROWSER = browser.wsEndpoint();
  process.env.ATBILDE_CHROMIUM = executablePath;
  globalThis.atbildeGround = { server, browser };
}
