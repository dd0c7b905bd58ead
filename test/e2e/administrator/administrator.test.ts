import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../../src/cli/package/headers';
import { site as previewSite } from '../ground/browser';
import { selfMadeCertificate, startNginx } from './nginx';

/**
 * An administrator's Tuesday morning, as the guide tells it: the archive, Node, a policy, a folder, a web server, Outlook. The
 * stand-in plays Outlook on the web under its real name; requests to Microsoft's hosts are answered from the npm copy of Office.js,
 * and no request leaves this machine.
 */
const HOST = 'atbilde.adazi.lv';
const root = join(__dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'atbilde-administrator-'));
const desk = join(temporary, 'desk');

let port: number;
let stopServer: () => Promise<void>;
let browser: Browser;
/** What the browser refused by the site's content security policy. */
const violations: string[] = [];
/** Requests that went to neither the site, the stand-in nor Microsoft's script hosts. */
const strangers: string[] = [];

/** The tool from the archive, run with Node and nothing else of ours. */
function atbilde(...args: readonly string[]) {
  const [folder = ''] = readdirSync(desk).filter((name) => name.startsWith('atbilde-'));
  const result = spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
    cwd: desk,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin' },
  });
  return { code: result.status, output: result.stdout, complaints: result.stderr };
}

beforeAll(async () => {
  const release = join(temporary, 'release');
  execFileSync(process.execPath, ['scripts/release.mjs', '--no-build', '--out', release], { cwd: root, stdio: 'pipe' });
  mkdirSync(desk);
  const [archive = ''] = readdirSync(release).filter((name) => name.endsWith('.tar.gz'));
  execFileSync('tar', ['xzf', join(release, archive)], { cwd: desk });
  port = await freePort();
});

afterAll(async () => {
  await browser?.close();
  await stopServer?.();
  rmSync(temporary, { recursive: true, force: true });
});

test('the archive is whole, by its own checksums', () => {
  const [folder = ''] = readdirSync(desk);
  const lines = readFileSync(join(desk, folder, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(desk, folder, path)))
        .digest('hex'),
    ).toBe(sum);
  }
  expect(lines.some((line) => line.endsWith('  cli.js'))).toBe(true);
});

test('a policy is checked and tried on stored drafts before it is used', () => {
  writeFileSync(
    join(desk, 'policy.json'),
    `// Ādaži
{
  "edition": "7",
  "phraseRules": [{
    "kind": "avoid", "id": "bedres", "check": "greeting", "severity": "warning", "language": "lv",
    "phrases": ["bedre"], "message": "Sakiet, kura iela.",
    "examples": { "good": ["Kalna ielu salabosim."], "bad": ["Bedri aizpildīsim."] }
  }],
  "send": { "checks": ["greeting"] }
}
`,
  );
  expect(atbilde('policy', 'check', 'policy.json')).toEqual({
    code: 0,
    output: 'policy.json: viss kārtībā.\n',
    complaints: '',
  });
  const tried = atbilde('policy', 'try', '-', 'policy.json', join(root, 'test/corpus'), '--html', 'maina.html');
  expect(tried.code).toBe(0);
  expect(tried.output).toContain('Sakiet, kura iela.');
  expect(readFileSync(join(desk, 'maina.html'), 'utf8')).toContain('Sakiet, kura iela.');
});

test('the package is made twice alike, and a web server takes it as it is', async () => {
  const url = `https://${HOST}:${port}/v1`;
  for (const out of ['site', 'again']) {
    expect(atbilde('package', '--url', url, '--policy', 'policy.json', '--out', out)).toMatchObject({
      code: 0,
      complaints: '',
    });
  }
  const sums = (out: string) => readFileSync(join(desk, out, 'SHA256SUMS'), 'utf8');
  expect(sums('again')).toBe(sums('site'));
  const certificate = selfMadeCertificate(temporary, HOST);
  stopServer = await startNginx(join(temporary, 'nginx'), join(desk, 'site'), port, certificate);
});

test('every answer carries the headers that Outlook needs and the promise that nothing leaves', async () => {
  const hashed = readdirSync(join(desk, 'site/taskpane')).find((name) => name.endsWith('.js')) ?? '';
  const cached: readonly (readonly [path: string, status: number, cache: string])[] = [
    ['taskpane.html', 200, 'no-cache'],
    ['launchevent.html', 200, 'no-cache'],
    ['launchevent.js', 200, 'no-cache'],
    ['policy.json', 200, 'no-cache'],
    ['manifest.xml', 200, 'no-cache'],
    ['help.html', 200, 'no-cache'],
    ['icons/icon-16.png', 200, 'no-cache'],
    ['spelling/dictionary-lv.bin', 200, 'no-cache'],
    [`taskpane/${hashed}`, 200, 'public, max-age=31536000, immutable'],
    ['taskpane/of-yesterday.js', 404, 'no-cache'],
    ['nginx.conf', 404, 'no-cache'],
    ['web.config', 404, 'no-cache'],
  ];
  for (const [path, status, cache] of cached) {
    const answer = await ask('GET', `/v1/${path}`);
    expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, status, cache]);
    expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['x-frame-options']).toBeUndefined();
  }
  const first = await ask('GET', '/v1/launchevent.js');
  expect(first.headers['content-type']).toBe('application/javascript; charset=utf-8');
  const again = await ask('GET', '/v1/launchevent.js', { 'If-None-Match': String(first.headers.etag) });
  expect(again.status).toBe(304);
  expect((await ask('POST', '/v1/taskpane.html')).status).toBe(403);
});

test('Outlook on the web shows the pane from there, with the findings of the changed policy', async () => {
  const page = await outlook('m24');
  const pane = page.frameLocator('[data-part="pane"] iframe');
  await pane.getByText('Sakiet, kura iela.').first().waitFor();
  await pane.getByText(/noteikumi 7 [0-9a-f]{8}/).waitFor();
  expect(await page.locator('[data-part="pane"] iframe').evaluate((frame: HTMLIFrameElement) => frame.src)).toBe(
    `https://${HOST}:${port}/v1/taskpane.html`,
  );
});

test('the reminder before sending speaks by the same policy', async () => {
  // On a machine too busy to judge within the deadline the letter is let go, as it must; then another is tried.
  for (let attempt = 1; ; attempt++) {
    const page = await outlook('m24');
    await page.getByRole('button', { name: 'Sūtīt', exact: true }).click();
    const reminder = page.getByRole('alertdialog').getByText('Sakiet, kura iela.');
    await reminder.or(page.locator('[data-part="sent"]')).waitFor();
    if ((await reminder.isVisible()) || attempt === 3) {
      expect(await reminder.isVisible()).toBe(true);
      return;
    }
  }
});

test('the policy editor and the help page work under the same headers', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(`https://${HOST}:${port}/v1/admin.html`);
  await page.getByRole('heading').first().waitFor();
  await page.goto(`https://${HOST}:${port}/v1/help.html`);
  await page.getByRole('heading', { name: 'Kā to lieto' }).waitFor();
});

test('a package that switches the check off is copied over it: every letter goes at once', async () => {
  const url = `https://${HOST}:${port}/v1`;
  expect(atbilde('package', '--url', url, '--off', '--out', 'site')).toMatchObject({ code: 0, complaints: '' });
  const page = await outlook('m24');
  await page.frameLocator('[data-part="pane"] iframe').getByText('Atbildes pārbaude pašlaik ir izslēgta.').waitFor();
  await page.getByRole('button', { name: 'Sūtīt', exact: true }).click();
  await page.locator('[data-part="sent"]').waitFor();
});

test('in all this nothing was refused by the content security policy, and nothing asked for another host', () => {
  expect(violations).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the pane could not speak to another host if it tried', async () => {
  const page = await outlook('m24');
  await page.frameLocator('[data-part="pane"] iframe').locator('p').first().waitFor();
  const pane = page.frames().find((frame) => frame.url().startsWith(`https://${HOST}`));
  const refused = pane?.evaluate(() => fetch('https://example.org/', { method: 'POST', body: 'Labdien!' }));
  await expect(refused).rejects.toThrow('Failed to fetch');
  for (let wait = 0; wait < 50 && violations.length === 0; wait++) await page.waitForTimeout(100);
  expect(violations).toEqual([expect.stringContaining('connect-src https://example.org')]);
  expect(strangers).toEqual([]);
});

/** The stand-in as https://outlook.office.com with a sample, and the packaged pane beside it. */
async function outlook(sample: string): Promise<Page> {
  const context = await newContext();
  const page = await context.newPage();
  const query = new URLSearchParams({ sample, addin: `https://${HOST}:${port}/v1/taskpane.html` });
  await page.goto(`https://outlook.office.com/?${query}`);
  await page.locator(`[data-letter="${sample}"]`).waitFor();
  return page;
}

/** A browser in which the two hosts are this machine and all other names are nowhere. */
async function newContext(): Promise<BrowserContext> {
  const rules = [
    `MAP outlook.office.com localhost:${new URL(previewSite()).port}`,
    `MAP ${HOST} 127.0.0.1`,
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  browser ??= await chromium.launch({
    executablePath: executable(),
    args: [
      `--host-resolver-rules=${rules.join(', ')}`,
      // The browser would else ask before a public page may frame one of this machine.
      '--disable-features=LocalNetworkAccessChecks',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'lv-LV', viewport });
  await watch(context);
  return context;
}

async function watch(context: BrowserContext): Promise<void> {
  await context.exposeBinding('tellViolation', (_, text: string) => violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellViolation');
      if (typeof tell === 'function') tell(`${event.documentURI}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('request', (asked) => {
    const { host, protocol } = new URL(asked.url());
    const known = ['outlook.office.com', `${HOST}:${port}`, 'appsforoffice.microsoft.com', 'ajax.aspnetcdn.com'];
    if (protocol === 'https:' && !known.includes(host)) strangers.push(asked.url());
  });
  // The stand-in's own page lets nothing in but itself; as Outlook it frames the add-in's host.
  await context.route(/^https:\/\/outlook\.office\.com\/\?/, (route) =>
    route.fulfill({ path: join(root, 'dist/preview/index.html'), contentType: 'text/html; charset=utf-8' }),
  );
  const office = join(root, 'node_modules/@microsoft/office-js/dist');
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) =>
    route.fulfill({ path: join(office, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')) }),
  );
  await context.route('https://ajax.aspnetcdn.com/**', (route) =>
    route.fulfill({ path: join(root, 'dist/preview/microsoft-ajax.js'), contentType: 'text/javascript' }),
  );
}

function executable(): string {
  const path = process.env.ATBILDE_CHROMIUM;
  if (!path) throw new Error('ATBILDE_CHROMIUM is set by the set-up of the end-to-end tests.');
  return path;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { Host: HOST, ...headers },
      servername: HOST,
      rejectUnauthorized: false,
    };
    const asking = request(options, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    asking.once('error', reject);
    asking.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
