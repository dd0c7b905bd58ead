/**
 * How fast the pane opens on a draft of 299 words (`test/natural/n13.eml`, Word's HTML) in the stand-in Outlook with the genuine
 * Office.js, beside the same page on a reply in which nothing is written, and beside a page that loads Office.js, React and Fluent and
 * shows one line. They take turns; figures are medians in milliseconds.
 *
 * Option: `--rounds N` (15).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { localhostCertificate } from '../../scripts/certificate.mjs';
import { root } from '../../scripts/dependencies.mjs';
import { startPreviewServer } from '../../scripts/preview-server.mjs';
import { findProgram } from '../../scripts/system-packages.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const OURS = '/preview/taskpane.html';
const PAGES = {
  ours: { page: OURS, sample: 'n13' },
  'empty pane': { page: OURS, sample: 'nothing-written' },
  'bare Fluent': { page: '/preview/empty-pane.html', sample: 'n13' },
};
/** Asked of the pane by issue 6. */
const AFTER_READY = 400;
const BESIDE_EMPTY = 1.5;

for (const names of [
  ['--config-name', 'taskpane', '--config-name', 'preview'],
  ['--config', 'bench/pane/webpack.config.cjs'],
]) {
  const built = spawnSync('npx', ['webpack', '--mode', 'production', ...names], { cwd: root, encoding: 'utf8' });
  if (built.status === 0) continue;
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);
if (executablePath === null) {
  console.error('No browser on the PATH: install Debian’s chromium.');
  process.exit(1);
}
const server = await startPreviewServer({
  ...(await localhostCertificate()),
  port: 0,
  samples: [join(root, 'test/natural'), join(root, 'src/preview/samples')],
});
const site = `https://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** Opens the pane on the draft; marks in milliseconds from the pane's own navigation. */
async function open(context, { page, sample }) {
  const outlook = await context.newPage();
  await outlook.goto(`${site}/?sample=${sample}&pane=closed&addin=${page}`);
  await outlook.locator(`[data-letter="${sample}"]`).waitFor();
  await outlook.locator('[data-part="addin-button"]').click();
  const element = await outlook.locator('[data-part="pane"] iframe').elementHandle();
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => performance.getEntriesByName('atbilde shown').length > 0);
  const marks = await frame.evaluate(() => {
    const first = (name) => performance.getEntriesByName(`atbilde ${name}`)[0]?.startTime;
    return { ready: first('ready'), read: first('read'), judged: first('judged'), shown: first('shown') };
  });
  await outlook.close();
  return marks;
}

/** New profile, nothing cached; then the same once more, as on every later letter of the day. */
async function round(page) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'lv-LV' });
  const first = await open(context, page);
  const again = await open(context, page);
  await context.close();
  return { first, again };
}

const rounds = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
for (let number = 0; number <= Number(values.rounds); number++) {
  for (const [name, page] of Object.entries(PAGES)) {
    const result = await round(page);
    // The first round of all warms the server.
    if (number > 0) rounds[name].push(result);
  }
}
await browser.close();
server.close();

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figure = (name, visit, measure) => median(rounds[name].map((one) => measure(one[visit])));
const row = (...cells) =>
  console.log(cells.map((cell, index) => cell[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 34 : 12)).join(''));
const PARTS = {
  'page, scripts, Office.onReady': (marks) => marks.ready,
  'connect, policy, read the letter': (marks) => marks.read - marks.ready,
  'judge it': (marks) => marks.judged - marks.read,
  'show it': (marks) => marks.shown - marks.judged,
  'after Office.onReady': (marks) => marks.shown - marks.ready,
  'opening to findings': (marks) => marks.shown,
};

for (const [visit, title] of [
  ['first', 'First opening, nothing cached'],
  ['again', 'Every later opening'],
]) {
  row(title, ...Object.keys(PAGES));
  for (const [part, measure] of Object.entries(PARTS)) {
    const figures = Object.keys(PAGES).map((name) => figure(name, visit, measure));
    row(`  ${part}`, ...figures.map((number) => (Number.isFinite(number) ? number.toFixed(0) : '')));
  }
  const whole = (name) => figure(name, visit, PARTS['opening to findings']);
  console.log(
    `  after Office.onReady ${figure('ours', visit, PARTS['after Office.onReady']).toFixed(0)} ms (asked: at most ${AFTER_READY}); ` +
      `${(whole('ours') / whole('empty pane')).toFixed(2)} × the same page with an empty pane (asked: at most ${BESIDE_EMPTY}), ` +
      `${(whole('ours') / whole('bare Fluent')).toFixed(2)} × bare Fluent\n`,
  );
}
