import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../src/cli/package/headers';
import { readPolicy } from '../../src/policy/read-policy';
import { rules } from '../../src/standard/registry';
import { AdminPage } from './admin-page';
import { connectBrowser, newVisit, site } from './ground/browser';

const root = join(__dirname, '../..');
const ANOTHER = readFileSync(join(root, 'docs/policies/liepkalne.jsonc'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('an office manager changes a threshold, adds a phrase rule, sees both act, exports, imports and compares', async () => {
  const { context, foreignRequests, errors } = await newVisit(browser);
  const admin = await AdminPage.open(context);

  await admin.tab('Robežas').click();
  const limit = admin.field('Garākais teikums (vārdi), par kuru tikai iesaka');
  expect(await limit.inputValue()).toBe('35');
  await admin.findings('kept', 'long-sentence').waitFor();
  await limit.fill('60');
  await admin.findings('changed', 'long-sentence').waitFor();
  expect(await admin.findings('changed', 'long-sentence').textContent()).toContain('Bija: Pārbaudiet');

  await admin.tab('Frāžu kārtulas').click();
  await admin.field('Frāze').fill('klientu centrs');
  await admin.field('Ko piedāvā vietā').fill('apmeklētāju centrs');
  await admin.button('Pievienot kārtulu').click();
  // The letter says it in another case.
  await admin.findings('appeared', 'klientu-centrs').waitFor();
  expect(await admin.findings('appeared', 'klientu-centrs').textContent()).toContain(
    '„klientu centrā” → „apmeklētāju centrs”',
  );
  expect(await admin.marks()).toContain('klientu centrā');
  expect(await admin.page.getByRole('status').first().textContent()).toBe(
    'Jūsu izmaiņas šajā vēstulē: 1 jauna, 1 citāda.',
  );
  expect(await admin.page.locator('[data-part="standing"]').textContent()).toBe('Ir neeksportētas izmaiņas');

  const { name, source } = await admin.export();
  expect(name).toBe('policy.json');
  const { policy, problems } = readPolicy(source, rules);
  expect(problems).toEqual([]);
  expect(policy.rules).toEqual({ 'long-sentence': { options: { warnAbove: 60 } } });
  expect(policy.phraseRules).toMatchObject([{ kind: 'replace', phrases: ['klientu centrs'] }]);
  expect(await admin.page.locator('[data-part="standing"]').textContent()).toBe('Visas izmaiņas ir eksportētas');

  await admin.openFile('policy.json', source);
  await admin.page.getByText('Atvērts: policy.json.').waitFor();
  await admin.findings('kept', 'klientu-centrs').waitFor();
  await admin.tab('Izmaiņas').click();
  await admin.page.getByRole('heading', { name: 'Atšķirību nav.' }).waitFor();
  await admin.field('Iebūvētie noteikumi').check();
  const differences = admin.page.locator('[data-difference]');
  expect(await differences.count()).toBe(2);
  expect(await differences.first().textContent()).toContain('par kuru tikai iesaka');
  expect(await differences.first().textContent()).toMatch(/Bija\s*35\s*Ir\s*60/);

  await admin.button(/Atcelt izmaiņu: Frāžu kārtulas/).click();
  await admin.findings('vanished', 'klientu-centrs').waitFor();
  expect(await differences.count()).toBe(1);
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a file keeps its comments, order and layout but for the place that changed', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  await admin.openFile('liepkalne.jsonc', ANOTHER);
  await admin.tab('Pārbaude un labojumi').click();
  await admin.field('Pārbaudīt pašai ik pēc (sekundes)').fill('45');
  const { source } = await admin.export();
  expect(source).toBe(ANOTHER.replace('"everySeconds": 60', '"everySeconds": 45'));
  await context.close();
});

test('a slip is told at its field in the reader’s words, and the letter goes on with the last good policy', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  const domain = admin.field('Kolēģu e-pasta domēni, 1.');
  await domain.fill('https://adazi.lv');
  const message =
    '"https://adazi.lv" nav domēna vārds. Rakstiet mazajiem burtiem, bez https:// un bez www., piemēram, "adazi.lv".';
  await admin.place('organisation.domains[0]').getByText(message).waitFor();
  await admin.page.getByText('Noteikumos ir kļūda; paraugs rāda pēdējo derīgo redakciju.').waitFor();

  await admin.tab('Robežas').click();
  await admin.button('1 kļūda').click();
  await admin.page.getByText(`Organizācija › Kolēģu e-pasta domēni › 1.: ${message}`).waitFor();
  await admin.button('Parādīt').click();
  await expect(domain.evaluate((input) => input === document.activeElement)).resolves.toBe(true);

  await admin.button('Eksportēt').click();
  await admin.page.getByRole('dialog').getByText('Ar šādu failu darbiniekiem strādātu iebūvētie noteikumi.').waitFor();
  await admin.button('Parādīt kļūdas').click();
  await domain.fill('adazi.lv');
  await admin.button(/kļūda/).waitFor({ state: 'detached' });
  await context.close();
});

test('a broken file is no dead end: its text is mended in the page', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  await admin.openFile('policy.json', '{\n  "edition": "3"\n  "wordz": []\n}');
  await admin.page.getByRole('heading', { name: 'Faila pieraksts ir bojāts' }).waitFor();
  await admin.button('Izlabot failā').click();
  await admin.page.getByText('3. rinda, 3. zīme: Pirms šīs vietas trūkst komata.').waitFor();
  await admin.field('Noteikumu faila teksts').fill('{\n  "edition": "3",\n  "wordz": []\n}');
  await admin.page.getByText('Nosaukums „wordz” nav pazīstams. Vai domāts „words”?').waitFor();
  await admin.button('Izdzēst ierakstu').click();
  await admin.page.getByText('Failā kļūdu nav.').waitFor();
  expect(await admin.field('Noteikumu faila teksts').inputValue()).toBe('{\n  "edition": "3"\n}');
  await context.close();
});

test('an institution changes only what is different, and its letter shows it', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  await admin.field('Vēstule').selectOption('school');
  await admin.findings('kept', 'signature-field').waitFor();
  await admin.tab('Iestādes').click();
  await admin.field('Iestādes nosaukums').fill('Ādažu vidusskola');
  await admin.field('Sūtītāja adrese vai domēns').fill('@skola.adazi.lv');
  await admin.button('Pievienot iestādi').click();
  await admin.button('Mainīt šīs iestādes noteikumus').click();
  const website = admin.field('Oficiālās tīmekļvietnes, 1.');
  expect(await website.inputValue()).toBe('adazi.lv');
  await website.fill('adazuvidusskola.lv');
  await admin.findings('vanished', 'signature-field').waitFor();
  const { source } = await admin.export();
  expect(readPolicy(source, rules).policy.institutions).toEqual([
    {
      name: 'Ādažu vidusskola',
      senders: ['@skola.adazi.lv'],
      changes: { organisation: { websites: ['adazuvidusskola.lv'] } },
    },
  ]);
  await context.close();
});

test('the administrator’s own letters are read in the page and go nowhere', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  await admin.findings('kept', 'unknown-word').waitFor();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await admin.page
    .locator('[data-part="own-letters"]')
    .setInputFiles([join(root, 'test/natural/n01.eml'), join(root, 'docs/policies/liepkalne.jsonc')]);
  await admin.page.getByText('Aigars Plūme').first().waitFor();
  await admin.page.getByText('liepkalne.jsonc nav derīgs .eml fails.').first().waitFor();
  await admin.tab('Savi vārdi').click();
  await admin.page.getByRole('textbox', { name: 'Savi vārdi' }).fill('greiderēšana');
  await admin.export();
  expect(requests.filter((request) => !/^GET blob:/.test(request))).toEqual([]);
  await context.close();
});

test('the policy that serves at the site is what one begins with', async () => {
  const { context } = await newVisit(browser);
  await context.route(`${site()}/policy.json`, (route) => route.fulfill({ body: ANOTHER }));
  const admin = await AdminPage.open(context);
  await admin.page.getByText('policy.json · Nav izmaiņu').waitFor();
  expect(await admin.field('Iestāžu nosaukumi, 1.').inputValue()).toBe('Liepkalnes novada pašvaldība');
  await admin.field('Iestāžu nosaukumi, 1.').fill('Liepkalnes novads');
  await admin.button('Atvērt').click();
  await admin.button('Sākt no iebūvētajiem').click();
  await admin.page.getByRole('dialog', { name: 'Ir neeksportētas izmaiņas' }).waitFor();
  await admin.button('Atcelt').last().click();
  expect(await admin.field('Iestāžu nosaukumi, 1.').inputValue()).toBe('Liepkalnes novads');
  await admin.button('Atsaukt').click();
  await admin.button('Sākt no iebūvētajiem').click();
  await admin.page.getByText('Iebūvētie noteikumi · Nav izmaiņu').waitFor();
  await context.close();
});

test('everything can be done with the keyboard', async () => {
  const { context } = await newVisit(browser);
  const admin = await AdminPage.open(context);
  const { keyboard } = admin.page;
  const focused = () =>
    admin.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  await admin.tab('Organizācija').focus();
  await keyboard.press('End');
  expect(await focused()).toBe('Iestādes');
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  expect(await focused()).toBe('Frāžu kārtulas');
  // To the kinds of rule, which are one stop, then to the phrase.
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await keyboard.type('klientu centrs');
  await keyboard.press('Enter');
  await admin.findings('appeared', 'klientu-centrs').waitFor();

  await admin.tab('Piedāvātās frāzes').click();
  await admin.field('Uzrunas, 1.').focus();
  await keyboard.press('Enter');
  await keyboard.type('Sveicināti!');
  expect(await admin.field('Uzrunas, 2.').inputValue()).toBe('Sveicināti!');
  await keyboard.press('Tab');
  expect(await focused()).toBe('Pārcelt „Sveicināti!” augstāk');
  await keyboard.press('Enter');
  expect(await admin.field('Uzrunas, 1.').inputValue()).toBe('Sveicināti!');

  await admin.button('Atvērt').focus();
  await keyboard.press('Enter');
  expect(await focused()).toBe('Atvērt failu…');
  await keyboard.press('Escape');
  expect(await focused()).toBe('Atvērt');
  await context.close();
});

test('the page keeps to the security headers of a package', async () => {
  const { context, errors } = await newVisit(browser);
  await context.route(`${site()}/admin.html`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': CONTENT_SECURITY_POLICY },
    });
  });
  const complaints: string[] = [];
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const admin = await AdminPage.open(context);
  await admin.findings('kept', 'unknown-word').waitFor();
  await admin.tab('Frāžu kārtulas').click();
  await admin.field('Frāze').fill('klientu centrs');
  await admin.field('Ko piedāvā vietā').fill('apmeklētāju centrs');
  await admin.button('Pievienot kārtulu').click();
  await admin.findings('appeared', 'klientu-centrs').waitFor();
  expect((await admin.export()).source).toContain('"klientu-centrs"');
  expect(complaints).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('opened from a disk it works too, without a dictionary', async () => {
  const { context, errors } = await newVisit(browser);
  const admin = await AdminPage.open(context, pathToFileURL(join(root, 'dist/site/admin.html')).href);
  await admin.findings('kept', 'greeting-missing').waitFor();
  await admin.page.getByText('Vārdnīcu neizdevās ielādēt, tāpēc pareizrakstība šeit nav redzama.').waitFor();
  await admin.field('Izdevums').fill('7');
  expect((await admin.export()).source).toContain('"edition": "7"');
  expect(errors).toEqual([]);
  await context.close();
});
