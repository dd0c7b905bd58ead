import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { checksums, sha256 } from '../../src/cli/package/checksums';
import { readFolder } from '../../src/cli/package/files';
import { SEND_HANDLER } from '../../src/manifest/commands';
import { readXml } from '../../src/manifest/element';
import { atbilde, FOLDERS } from './command-line';

jest.setTimeout(60_000);

const temporary = mkdtempSync(join(tmpdir(), 'atbilde-package-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A product of the same shape as a build, with the real icons; what the pages do is the end-to-end tests' matter. */
const folders = { ...FOLDERS, site: join(temporary, 'site'), shipped: join(temporary, 'shipped') };
const SEND_FILE = `(()=>{"use strict";Office.actions.associate("${SEND_HANDLER}",e=>{e.completed({allowEvent:true,policy:typeof atbildePolicy==="undefined"?null:atbildePolicy})})})();`;
beforeAll(() => {
  cpSync(join(__dirname, '../../assets/icons'), join(folders.site, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
  mkdirSync(join(folders.site, 'taskpane'));
  mkdirSync(folders.shipped);
  const office = '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>';
  const pages: Readonly<Record<string, string>> = {
    'taskpane.html': `<!doctype html>${office}<script defer src=taskpane/taskpane.0123456789ab.js></script>`,
    'taskpane/taskpane.0123456789ab.js': 'document.title = "ā";',
    'launchevent.html': `<!doctype html>${office}<script src=launchevent.js></script>`,
    'launchevent.js': SEND_FILE,
    'help.html': '<!doctype html>',
    'policy.json': '{}\n',
  };
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(folders.site, path), text);
  const packages = [
    { name: 'zod', version: '4.6.7', license: 'MIT', text: 'MIT text' },
    { name: '@fluentui/tokens', version: '1.0.0', license: 'MIT', text: 'MIT text' },
    { name: 'dictionary-lv', version: '2.0.0', license: '(LGPL-2.1 OR MPL-1.1)', text: '' },
  ];
  writeFileSync(join(folders.shipped, 'taskpane.json'), JSON.stringify(packages));
  writeFileSync(
    join(folders.shipped, 'cli.json'),
    JSON.stringify([{ name: 'commander', version: '14.0.3', license: 'MIT', text: 'x' }]),
  );
});

const URL = 'https://atbilde.adazi.lv/v1';
let made = 0;
async function pack(...flags: readonly string[]) {
  const out = join(temporary, `out-${made++}`);
  const outcome = await atbilde(['package', '--url', URL, '--out', out, ...flags], '', folders);
  return { out, ...outcome };
}

const text = (out: string, name: string) => readFileSync(join(out, name), 'utf8');

describe('a package', () => {
  test('has fixed names where Outlook needs them, and everything an administrator needs beside them', async () => {
    const { out, code, output } = await pack();
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual([
      'LICENSE',
      'SHA256SUMS',
      'THIRD-PARTY-LICENSES.txt',
      'help.html',
      'icons',
      'launchevent.html',
      'launchevent.js',
      'manifest-send.xml',
      'manifest.xml',
      'nginx.conf',
      'policy.json',
      'sbom.cdx.json',
      'taskpane',
      'taskpane.html',
      'web.config',
    ]);
    expect(output).toContain('Tālāk:');
    expect(text(out, 'manifest.xml')).toContain(`DefaultValue="${URL}/taskpane.html"`);
    expect(text(out, 'manifest-send.xml')).toContain('SendMode="PromptUser"');
  });

  test('is the same, byte for byte, each time', async () => {
    const [first, second] = [await pack(), await pack()];
    expect(text(second.out, 'SHA256SUMS')).toBe(text(first.out, 'SHA256SUMS'));
    for (const [path, bytes] of await readFolder(first.out)) {
      expect(readFileSync(join(second.out, path)).equals(bytes)).toBe(true);
    }
  });

  test('lists the checksum of every file', async () => {
    const { out } = await pack();
    const files = new Map([...(await readFolder(out))].filter(([path]) => path !== 'SHA256SUMS'));
    expect(text(out, 'SHA256SUMS')).toBe(checksums(files));
    expect(sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('names the licences and the bill of materials of what ships, not of the tool', async () => {
    const { out } = await pack();
    const licences = text(out, 'THIRD-PARTY-LICENSES.txt');
    expect(licences).toContain('@fluentui/tokens 1.0.0 (MIT)\nzod 4.6.7 (MIT)\n\nMIT text\n');
    expect(licences).toContain('The package names this licence: (LGPL-2.1 OR MPL-1.1)');
    expect(licences).not.toContain('commander');
    const bill = JSON.parse(text(out, 'sbom.cdx.json')) as { bomFormat: string; components: Record<string, unknown>[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40fluentui/tokens@1.0.0',
      'pkg:npm/dictionary-lv@2.0.0',
      'pkg:npm/zod@4.6.7',
    ]);
  });

  test('keeps what lies in the folder already: a page that Outlook holds still finds its script', async () => {
    const { out } = await pack();
    writeFileSync(join(out, 'taskpane/taskpane.aaaaaaaaaaaa.js'), 'old');
    await atbilde(['package', '--url', URL, '--out', out], '', folders);
    expect(existsSync(join(out, 'taskpane/taskpane.aaaaaaaaaaaa.js'))).toBe(true);
    expect(text(out, 'SHA256SUMS')).not.toContain('aaaaaaaaaaaa');
  });
});

/** Runs a send file as an old engine would: no names but those given. */
function send(source: string): Record<string, unknown> {
  parse(source, { ecmaVersion: 7 });
  const handlers = new Map<string, (event: unknown) => void>();
  const Office = {
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
  };
  vm.runInNewContext(source, { Office });
  let answer: unknown = null;
  handlers.get(SEND_HANDLER)?.({ completed: (options: unknown) => (answer = options) });
  return JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
}

describe('the policy', () => {
  test('lies beside the pane as the administrator wrote it, and is written into the send file', async () => {
    const source =
      '// Liepkalne\n{ "words": ["liepkalnietis"], "organisation": { "names": ["Liepkalne\u2028"], "domains": ["liepkalne.example"] } }\n';
    const policy = join(temporary, 'policy.json');
    writeFileSync(policy, source);
    const { out, code } = await pack('--policy', policy);
    expect(code).toBe(0);
    expect(text(out, 'policy.json')).toBe(source);
    expect(send(text(out, 'launchevent.js'))).toMatchObject({
      allowEvent: true,
      policy: {
        // What is only offered or spelt has no use at the moment of sending.
        words: [],
        organisation: { names: ['Liepkalne\u2028'], domains: ['liepkalne.example'], phoneCountry: 'LV' },
      },
    });
  });

  test('may name the help page of the manifest', async () => {
    const policy = join(temporary, 'support.json');
    writeFileSync(policy, '{ "support": { "url": "https://intranet.adazi.lv/atbilde" } }');
    const { out } = await pack('--policy', policy);
    expect(text(out, 'manifest.xml')).toContain('<SupportUrl DefaultValue="https://intranet.adazi.lv/atbilde"/>');
  });
});

test('--off: every letter goes, the pane says that the check is off, under the same names', async () => {
  const { out, code } = await pack('--off');
  expect(code).toBe(0);
  expect(send(text(out, 'launchevent.js'))).toEqual({ allowEvent: true });
  const pane = text(out, 'taskpane.html');
  expect(pane).toContain('Atbildes pārbaude pašlaik ir izslēgta.');
  expect(pane).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  expect(existsSync(join(out, 'taskpane'))).toBe(false);
  expect(existsSync(join(out, 'manifest-send.xml'))).toBe(true);
});

describe('server configuration', () => {
  const wanted = [
    /frame-ancestors https:\/\/outlook\.office\.com https:\/\/outlook\.office365\.com https:\/\/outlook\.cloud\.microsoft/,
    /script-src 'self' https:\/\/appsforoffice\.microsoft\.com https:\/\/ajax\.aspnetcdn\.com;/,
    /connect-src 'self';/,
    /nosniff/,
    /no-referrer/,
  ];

  test('web.config is XML with the headers, and takes an inherited X-Frame-Options away', async () => {
    const { out } = await pack();
    const config = text(out, 'web.config');
    expect(readXml(config).ok).toBe(true);
    for (const pattern of wanted) expect(config.replaceAll('&apos;', "'")).toMatch(pattern);
    expect(config).toContain('<remove name="X-Frame-Options"/>');
    expect(config).toMatch(/<location path="taskpane">[\s\S]*immutable/);
  });

  test('nginx.conf serves the folder at its path, headers on one level', async () => {
    const { out } = await pack();
    const config = text(out, 'nginx.conf');
    for (const pattern of wanted) expect(config).toMatch(pattern);
    expect(config).toContain('location /v1/ {');
    expect(config).toContain('server_name atbilde.adazi.lv;');
    const locations = config.slice(config.indexOf('\n  location '));
    expect(locations).not.toContain('add_header');
    expect(config).not.toContain('X-Frame-Options');
  });
});

describe('refuses, and writes nothing', () => {
  const broken = join(temporary, 'broken.json');
  beforeAll(() => writeFileSync(broken, '{ "wrods": [] }'));

  test.each([
    ['http', ['--url', 'http://atbilde.adazi.lv/'], 'Adrese „http://atbilde.adazi.lv/” neder.'],
    ['no address', ['--url', 'atbilde.adazi.lv'], 'Adrese „atbilde.adazi.lv” neder.'],
    ['a query', ['--url', 'https://atbilde.adazi.lv/?v=1'], 'neder.'],
    ['this computer', ['--url', 'https://localhost:3000/'], 'Adrese „https://localhost:3000/” neder.'],
    ['a policy with mistakes', ['--policy', broken], 'Nosaukums „wrods” nav pazīstams. Vai domāts „words”?'],
    ['no policy', ['--policy', join(temporary, 'nowhere.json')], 'tāda faila nav.'],
  ])('%s', async (_, flags, told) => {
    const { out, code, complaints, output } = await pack(...flags);
    expect(code).toBe(2);
    expect(complaints).toContain(told);
    expect(output).toBe('');
    expect(existsSync(out)).toBe(false);
  });

  test('another id than that of the manifest in the folder', async () => {
    const { out } = await pack();
    const manifest = join(out, 'manifest.xml');
    writeFileSync(manifest, text(out, 'manifest.xml').replace(/<Id>[0-9a-f]/, '<Id>0'));
    const before = text(out, 'manifest.xml');
    const { code, complaints } = await atbilde(['package', '--url', URL, '--out', out], '', folders);
    expect(code).toBe(2);
    expect(complaints).toMatch(/manifest\.xml: OfficeApp\/Id: Identifikators .* atšķiras no līdzšinējā/);
    expect(text(out, 'manifest.xml')).toBe(before);
  });

  test('a product that is not whole', async () => {
    const out = join(temporary, 'never');
    const nowhere = { ...folders, site: join(temporary, 'no-site') };
    const { code, complaints } = await atbilde(['package', '--url', URL, '--out', out], '', nowhere);
    expect(code).toBe(2);
    expect(complaints).toContain(`Trūkst produkta daļas ${nowhere.site}.`);
    const iconless = { ...folders, site: join(temporary, 'iconless') };
    cpSync(folders.site, iconless.site, { recursive: true });
    rmSync(join(iconless.site, 'icons/icon-80.png'));
    const told = (await atbilde(['package', '--url', URL, '--out', out], '', iconless)).complaints;
    expect(told).toContain(`Faila „${URL}/icons/icon-80.png” nav mapē.`);
    expect(existsSync(out)).toBe(false);
  });
});
