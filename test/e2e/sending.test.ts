import { VERDICT_KEY } from '../../src/outlook/kept-verdict';
import { freshVisit } from './ground/fresh-visit';
import { officeReady } from './ground/office';
import { type OpenOptions, OutlookPage } from './ground/outlook-page';

/** From the click on Send to the letter's leave, with the genuine Office.js between Outlook and the send check. */

let outlook: OutlookPage;
// Hooks run in their order: this one before the visit is closed.
afterEach(async () => expect(await outlook.writes()).toEqual([]));
const visit = freshVisit({ errors: true });

async function open(options: OpenOptions): Promise<void> {
  outlook = await OutlookPage.open(visit.context, { paneClosed: true, ...options });
}

/** Another handler in the place of the product's. */
async function handler(source: string): Promise<void> {
  await visit.context.route('**/launchevent.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `${source}\nOffice.onReady();` }),
  );
}

const dialog = () => outlook.page.getByRole('alertdialog');
const sent = () => outlook.page.locator('[data-part="sent"]');
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

test('a letter without salutation is held with our words, and the pane opens on request', async () => {
  await open({ sample: 'm31' });
  await outlook.sendButton.click();
  await dialog().getByText('Vēstulei nav uzrunas').waitFor();
  await press('Atvērt pārbaudi');
  await outlook.page.locator('[data-part="pane"]').waitFor();
  await outlook.page.locator('[data-letter="m31"]').waitFor();
  expect(await officeReady(await outlook.pane())).toMatchObject({ host: 'Outlook' });
});

test('the employee may send it all the same, or stay', async () => {
  await open({ sample: 'm31' });
  await outlook.sendButton.click();
  await press('Nesūtīt');
  await outlook.page.locator('[data-letter="m31"]').waitFor();
  await outlook.sendButton.click();
  await press('Sūtīt tik un tā');
  await sent().waitFor();
});

test('a letter with nothing to mend goes without a word', async () => {
  await open({ sample: 'm01' });
  await outlook.sendButton.click();
  await sent().waitFor();
});

test('internal mail goes without a word, whatever it says', async () => {
  await open({ sample: 'm31' });
  await outlook.page.evaluate(() =>
    window.standIn.setRecipients('to', [{ name: 'Jānis', address: 'janis.ozols@adazi.lv' }]),
  );
  await outlook.sendButton.click();
  await sent().waitFor();
});

test('a letter that was changed after the pane had judged it is judged anew', async () => {
  await open({ sample: 'm01', paneClosed: false });
  // Each wait ends by itself and names what is missing: a pane that did not load looks like one that kept nothing.
  await (await outlook.pane()).locator('[data-pane="idle"]').waitFor();
  await outlook.page.waitForFunction((key) => window.standIn.state().letter?.session[key] !== undefined, VERDICT_KEY);
  await outlook.page.evaluate(() => {
    const { editor } = window.standIn;
    editor?.write(editor.read().replace('Labdien, Ozola kungs!', ''));
  });
  await outlook.sendButton.click();
  await dialog().getByText('Vēstulei nav uzrunas').waitFor();
});

test.each([
  ['is not there', ''],
  ['throws', "Office.actions.associate('onMessageSendHandler', () => { throw new Error('by test'); });"],
  ['never completes', "Office.actions.associate('onMessageSendHandler', () => undefined);"],
])('a handler that %s keeps no letter back', async (_, source) => {
  await handler(source);
  await open({ sample: 'm31' });
  await outlook.sendButton.click();
  // Without a handler the letter is gone at once; else Outlook offers to send after five seconds.
  const sendAnyway = dialog().getByRole('button', { name: 'Sūtīt tik un tā' });
  await sent().or(sendAnyway).waitFor();
  if (await sendAnyway.isVisible()) await sendAnyway.click();
  await sent().waitFor();
});

test('a handler that completes twice is heard once', async () => {
  await handler(`Office.actions.associate('onMessageSendHandler', (event) => {
    event.completed({ allowEvent: false, errorMessage: 'Pirmais' });
    event.completed({ allowEvent: true });
  });`);
  await open({ sample: 'm31' });
  await outlook.sendButton.click();
  await dialog().getByText('Pirmais').waitFor();
  await outlook.page.waitForTimeout(500);
  expect(await sent().count()).toBe(0);
});

test('an Outlook without the send event sends', async () => {
  await open({ sample: 'm31', mailbox: '1.11' });
  await outlook.sendButton.click();
  await sent().waitFor();
});
