import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_SIZES, iconFile } from '../../src/manifest/add-in';
import { checkManifest } from '../../src/manifest/check-manifest';
import { SEND_HANDLER } from '../../src/manifest/commands';
import { DEVELOPMENT_URL, makeManifest } from '../../src/manifest/make-manifest';
import { describeManifestProblem } from '../../src/manifest/problem';
import type { ManifestSurroundings } from '../../src/manifest/surroundings';
import { manifestCatalogues } from '../../src/messages/manifest-catalogue';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const SITE = 'https://atbilde.adazi.lv/v1';
const release = (send: boolean) => makeManifest({ url: SITE, version, send });

/** A site's folder: the real icons, and pages of which only the names count here. */
const files = new Map<string, Uint8Array>([
  ...ICON_SIZES.map((size) => [iconFile(size), readFileSync(join(root, `assets/${iconFile(size)}`))] as const),
  ['taskpane.html', Buffer.from('<!doctype html>')],
  ['launchevent.html', Buffer.from('<!doctype html>')],
  ['launchevent.js', Buffer.from(`Office.actions.associate("${SEND_HANDLER}",e=>e)`)],
  ['icons/notes.png', Buffer.from('no picture')],
]);
const surroundings: ManifestSurroundings = { release: true, fileAt: (path) => files.get(path) ?? null };

test('the committed manifest is the one for `npm start` (else: npm run manifest)', () => {
  const made = makeManifest({ url: DEVELOPMENT_URL, version, send: false });
  expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(made);
});

test.each([false, true])('both manifests pass the checker, for development and for a release (send: %s)', (send) => {
  expect(checkManifest(release(send), surroundings)).toEqual([]);
  const development = makeManifest({ url: DEVELOPMENT_URL, version, send });
  expect(checkManifest(development, { ...surroundings, release: false })).toEqual([]);
});

test('both manifests are one add-in, and the one with the send check is the newer', () => {
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  expect(idOf(release(true))).toBe(idOf(release(false)));
  expect(release(false)).toContain(`<Version>${version}.0</Version>`);
  expect(release(true)).toContain(`<Version>${version}.1</Version>`);
  expect(release(false)).not.toContain('LaunchEvent');
  expect(release(true)).toContain('SendMode="PromptUser"');
});

interface Slip {
  readonly slip: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** What the checker says in English, whole. */
  readonly told: string;
}

const OVERRIDES = 'OfficeApp/VersionOverrides/VersionOverrides';
const FORM = `${OVERRIDES}/Hosts/Host/DesktopFormFactor`;
const CONTROL = `${FORM}/ExtensionPoint/OfficeTab(TabDefault)/Group(AtbildeGroup)/Control(AtbildeOpenPane)`;

const slips: readonly Slip[] = [
  {
    slip: 'an unclosed element',
    from: '</Requirements>',
    to: '',
    told: 'XML: The XML is broken at line 106, column 1. Mend it, or make the manifest anew with “package”.',
  },
  {
    slip: 'the manifest of another program',
    from: 'xsi:type="MailApp"',
    to: 'xsi:type="TaskPaneApp"',
    told: 'OfficeApp: This is no manifest of an Outlook add-in (OfficeApp with xsi:type="MailApp"). Check that it is the right file.',
  },
  {
    slip: 'elements in wrong order',
    from: /( {2}<Permissions>.*\n)( {2}<Rule .*\n)/,
    to: '$2$1',
    told: 'OfficeApp: The element “Permissions” must stand before “Rule”: Outlook accepts no other order. Move it.',
  },
  {
    slip: 'pinning before the page',
    from: /(<SourceLocation resid="Pane.Url"\/>)\s*(<SupportsPinning>true<\/SupportsPinning>)/,
    to: '$2$1',
    told: `${CONTROL.replace(/\([^)]*\)/g, '')}/Action: The element “SourceLocation” must stand before “SupportsPinning”: Outlook accepts no other order. Move it.`,
  },
  {
    slip: 'a form left out',
    from: / {2}<FormSettings>[\s\S]*<\/FormSettings>\n/,
    to: '',
    told: 'OfficeApp: The element “FormSettings” is missing. Add it.',
  },
  {
    slip: 'an element of another host',
    from: '<Permissions>',
    to: '<Dictionary/><Permissions>',
    told: 'OfficeApp: The element “Dictionary” has no place here. Take it out.',
  },
  {
    slip: 'an element twice',
    from: '<SupportsSharedFolders>true</SupportsSharedFolders>',
    to: '<SupportsSharedFolders>true</SupportsSharedFolders><SupportsSharedFolders>true</SupportsSharedFolders>',
    told: `${FORM}: The element “SupportsSharedFolders” may stand here once only. Take the other out.`,
  },
  {
    slip: 'a broken id',
    from: /<Id>.*<\/Id>/,
    to: '<Id>atbilde</Id>',
    told: 'OfficeApp/Id: “atbilde” is no GUID. Restore the add-in’s identifier.',
  },
  {
    slip: 'a version of five parts',
    from: /<Version>.*<\/Version>/,
    to: '<Version>1.2.3.4.5</Version>',
    told: 'OfficeApp/Version: The version “1.2.3.4.5” does not fit. It must be four numbers with stops, five digits each at most, for example 1.2.0.0.',
  },
  {
    slip: 'a locale with an underline',
    from: /("Button.Title".*\n\s*<bt:Override Locale=")en-US/,
    to: '$1en_US',
    told: `${OVERRIDES}/Resources/bt:ShortStrings/bt:String(Button.Title): “en_US” is no language tag. Write it like lv-LV.`,
  },
  {
    slip: 'a translation left out',
    from: /\s*<bt:Override Locale="en-US" Value="Opens[^>]*>/,
    to: '',
    told: `${OVERRIDES}/Resources/bt:LongStrings/bt:String(Button.Tip): The translation into en-US is missing. Add an Override element.`,
  },
  {
    slip: 'one text in a third language',
    from: /("Button.Title".*\n\s*<bt:Override [^>]*>)/,
    to: '$1<bt:Override Locale="ru-RU" Value="Проверить"/>',
    told: `${OVERRIDES}/Resources/bt:ShortStrings/bt:String(Button.Title): The translation into ru-RU has no counterpart in the other texts. Take it out, or translate all of them.`,
  },
  {
    slip: 'a name too long',
    from: '<DisplayName DefaultValue="Atbilde">',
    to: `<DisplayName DefaultValue="${'Atbilde '.repeat(20).trim()}">`,
    told: 'OfficeApp/DisplayName: The text has 159 characters; 125 are allowed. Shorten it.',
  },
  {
    slip: 'an empty label',
    from: '"Button.Title" DefaultValue="Pārbaudīt atbildi"',
    to: '"Button.Title" DefaultValue=""',
    told: `${OVERRIDES}/Resources/bt:ShortStrings/bt:String(Button.Title): The text is empty. Write it.`,
  },
  {
    slip: 'a dangling resource',
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Grup.Label"/>',
    told: `${FORM}/ExtensionPoint/OfficeTab(TabDefault)/Group(AtbildeGroup)/Label: The resource “Grup.Label” is not in Resources. Add it, or correct the name. | bt:ShortStrings: Nothing uses the resource “Group.Label”. Take it out.`,
  },
  {
    slip: 'a resource of the wrong kind',
    from: '<Title resid="Button.Title"/>',
    to: '<Title resid="Button.Tip"/>',
    told: `${CONTROL}/Supertip/Title: The resource “Button.Tip” is not in bt:ShortStrings. Move it there. | bt:ShortStrings: Nothing uses the resource “Button.Title”. Take it out.`,
  },
  {
    slip: 'a resource name too long',
    from: /Group\.Label/g,
    to: 'Group.Label.In.The.Ribbon.Of.Outlook',
    told: `${OVERRIDES}/Resources/bt:ShortStrings/bt:String(Group.Label.In.The.Ribbon.Of.Outlook): The resource name “Group.Label.In.The.Ribbon.Of.Outlook” is longer than 32 characters. Shorten it.`,
  },
  {
    slip: 'a resource twice',
    from: /(<bt:Url id="SendFile.Url"[^>]*>)/,
    to: '$1$1',
    told: `${OVERRIDES}/Resources/bt:Urls/bt:Url(SendFile.Url): The resource “SendFile.Url” is there twice. Take one out.`,
  },
  {
    slip: 'http',
    from: `<SupportUrl DefaultValue="${SITE}`,
    to: `<SupportUrl DefaultValue="${SITE.replace('https', 'http')}`,
    told: `OfficeApp/SupportUrl: The address “http://atbilde.adazi.lv/v1/help.html” is not https. Outlook loads no other; use https.`,
  },
  {
    slip: 'no address',
    from: `<bt:Url id="Pane.Url" DefaultValue="${SITE}/`,
    to: `<bt:Url id="Pane.Url" DefaultValue="`,
    told: `${OVERRIDES}/Resources/bt:Urls/bt:Url(Pane.Url): “taskpane.html” is no full address. Write it like https://host.lv/folder/file.`,
  },
  {
    slip: 'the send file on another host',
    from: `<bt:Url id="SendFile.Url" DefaultValue="${SITE}`,
    to: `<bt:Url id="SendFile.Url" DefaultValue="https://cdn.adazi.lv`,
    told: `${OVERRIDES}/Resources/bt:Urls/bt:Url(SendFile.Url): The address “https://cdn.adazi.lv/launchevent.js” is on another host than https://atbilde.adazi.lv. All pages must be on one host.`,
  },
  {
    slip: 'localhost in a release',
    from: `<SupportUrl DefaultValue="${SITE}`,
    to: `<SupportUrl DefaultValue="https://localhost:3000`,
    told: 'OfficeApp/SupportUrl: The address “https://localhost:3000/help.html” points to this computer. Name a server that the employees’ computers reach.',
  },
  {
    slip: 'an icon that is not there',
    from: 'icons/icon-80.png',
    to: 'icons/icon-81.png',
    told: `${OVERRIDES}/Resources/bt:Images/bt:Image(Icon.80): The file “${SITE}/icons/icon-81.png” is not in the folder. Add the file, or correct the address.`,
  },
  {
    slip: 'an icon of another size',
    from: /(<HighResolutionIconUrl[^>]*icons\/icon)-128/,
    to: '$1-64',
    told: `OfficeApp/HighResolutionIconUrl: The icon “${SITE}/icons/icon-64.png” is 64×64 pixels large, yet it must be 128×128. Replace it.`,
  },
  {
    slip: 'an icon that is no picture',
    from: 'icons/icon-16.png',
    to: 'icons/notes.png',
    told: `${OVERRIDES}/Resources/bt:Images/bt:Image(Icon.16): “${SITE}/icons/notes.png” is no PNG picture. Replace it with a PNG.`,
  },
  {
    slip: 'a button without its large icon',
    from: /\s*<bt:Image size="80" resid="Icon.80"\/>/,
    to: '',
    told: `bt:Images: Nothing uses the resource “Icon.80”. Take it out. | ${CONTROL}/Icon: The button lacks icons of 80 pixels. Add them.`,
  },
  {
    slip: 'an event that does not exist',
    from: 'Type="OnMessageSend"',
    to: 'Type="OnMessageSent"',
    told: `${FORM}/ExtensionPoint/LaunchEvents/LaunchEvent: Outlook knows no event “OnMessageSent”. Correct the name.`,
  },
  {
    slip: 'an event twice',
    from: /(<LaunchEvent [^>]*>)/,
    to: '$1$1',
    told: `${FORM}/ExtensionPoint/LaunchEvents/LaunchEvent: The event “OnMessageSend” is there twice. Take one out.`,
  },
  {
    slip: 'a control id twice',
    from: 'id="AtbildeGroup"',
    to: 'id="AtbildeOpenPane"',
    told: `${FORM}/ExtensionPoint/OfficeTab(TabDefault)/Group(AtbildeOpenPane): The control id “AtbildeOpenPane” is there twice. Change one.`,
  },
  {
    slip: 'a reminder that blocks mail',
    from: 'SendMode="PromptUser"',
    to: 'SendMode="Block"',
    told: `${FORM}/ExtensionPoint/LaunchEvents/LaunchEvent: SendMode “Block” can stop mail. Use PromptUser: it reminds, and lets the letter go.`,
  },
  {
    slip: 'the send mode left out, which then blocks softly',
    from: ' SendMode="PromptUser"',
    to: '',
    told: `${FORM}/ExtensionPoint/LaunchEvents/LaunchEvent: SendMode “SoftBlock” can stop mail. Use PromptUser: it reminds, and lets the letter go.`,
  },
  {
    slip: 'a handler that nobody associated',
    from: `FunctionName="${SEND_HANDLER}"`,
    to: 'FunctionName="onSend"',
    told: `${FORM}/ExtensionPoint/LaunchEvents/LaunchEvent: The file launchevent.js has no Office.actions.associate("onSend", …), so nothing would answer the event. Correct the name.`,
  },
  {
    slip: 'an event whose page is not the runtime’s',
    from: '<SourceLocation resid="SendPage.Url"/>',
    to: '<SourceLocation resid="Pane.Url"/>',
    told: `${FORM}/ExtensionPoint: The page “Pane.Url” of the LaunchEvent is not that of the Runtime, “SendPage.Url”. Both must be the same.`,
  },
  {
    slip: 'no runtime',
    from: /\s*<Runtimes>[\s\S]*<\/Runtimes>/,
    to: '',
    told: `bt:Urls: Nothing uses the resource “SendFile.Url”. Take it out. | ${FORM}/ExtensionPoint: A LaunchEvent does not work without Runtimes. Add Runtimes before DesktopFormFactor.`,
  },
  {
    slip: 'no file for classic Outlook',
    from: '<Override type="javascript" resid="SendFile.Url"/>',
    to: '',
    told: `bt:Urls: Nothing uses the resource “SendFile.Url”. Take it out. | ${OVERRIDES}/Hosts/Host/Runtimes/Runtime: Classic Outlook lacks its file: the Runtime needs an Override of type="javascript". Add it.`,
  },
  {
    slip: 'a requirement that hides the button on the Mac',
    from: 'MinVersion="1.3"',
    to: 'MinVersion="1.15"',
    told: 'OfficeApp/Requirements/Sets/Set: Requiring Mailbox 1.15 would hide the button in older Outlook programs; 1.3 is the most allowed. Lower it.',
  },
  {
    slip: 'requirements inside the overrides',
    from: /(xsi:type="VersionOverridesV1_1">)/,
    to: '$1<Requirements><Sets><Set Name="Mailbox" MinVersion="1.3"/></Sets></Requirements>',
    told: `${OVERRIDES}/Requirements: Requirements here would hide every button in older Outlook programs. Take it out.`,
  },
  {
    slip: 'a permission that asks for more',
    from: 'ReadWriteItem',
    to: 'ReadWriteMailbox',
    told: 'OfficeApp/Permissions: The permission is “ReadWriteMailbox”, yet ReadWriteItem is needed. Another one asks for the administrator’s consent again.',
  },
  {
    slip: 'shared mailboxes left out',
    from: '<SupportsSharedFolders>true',
    to: '<SupportsSharedFolders>false',
    told: `${FORM}/SupportsSharedFolders: The element “SupportsSharedFolders” must be true.`,
  },
  {
    slip: 'a button that the reminder does not find',
    from: 'id="AtbildeOpenPane"',
    to: 'id="OpenPane"',
    told: 'OfficeTab: There is no button with the id “AtbildeOpenPane”, which the reminder opens. Restore the id.',
  },
  {
    slip: 'an app domain with a path',
    from: '  <Hosts>\n    <Host Name',
    to: '  <AppDomains><AppDomain>https://adazi.lv/pane/</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name',
    told: 'OfficeApp/AppDomains/AppDomain: The AppDomain “https://adazi.lv/pane/” is not an origin alone. Write it without path and slash at the end, for example https://adazi.lv.',
  },
];

describe('the checker tells each of these slips, with place and remedy', () => {
  test.each(slips)('$slip', ({ from, to, told }) => {
    const sound = release(true);
    const spoilt = sound.replace(from, to);
    expect(spoilt).not.toBe(sound);
    const problems = checkManifest(spoilt, surroundings);
    expect(problems.map((problem) => describeManifestProblem(problem, 'en')).join(' | ')).toBe(told);
    for (const problem of problems) {
      const latvian = describeManifestProblem(problem, 'lv');
      expect(latvian.startsWith(`${problem.place}: `)).toBe(true);
      expect(latvian).not.toBe(describeManifestProblem(problem, 'en'));
    }
  });

  test('a file too large, an id that changed', () => {
    expect(checkManifest(`<!--${'x'.repeat(300_000)}-->`, surroundings)).toMatchObject([{ kind: 'tooLarge' }]);
    const known = { ...surroundings, knownId: '11111111-1111-4111-8111-111111111111' };
    expect(checkManifest(release(false), known)).toMatchObject([{ kind: 'idChanged', place: 'OfficeApp/Id' }]);
  });

  test('every message of the checker is told by some slip', () => {
    const kinds = new Set<string>(['tooLarge', 'idChanged']);
    for (const { from, to } of slips) {
      for (const { kind } of checkManifest(release(true).replace(from, to), surroundings)) kinds.add(kind);
    }
    const all = Object.keys(manifestCatalogues.lv.problems);
    expect(all.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
