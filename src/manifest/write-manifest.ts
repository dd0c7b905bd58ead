import { type AddIn, DEFAULT_LOCALE, ICON_SIZES, iconFile, type Localised, OTHER_LOCALE, PAGES } from './add-in';
import { type Element, element, writeXml } from './element';

/**
 * The add-in only (XML) manifest: the only form that reaches Outlook on the Mac and perpetual Outlook. The order of elements is
 * fixed by its schema (MS-OWEMXML; platform notes 1.1).
 */
export function writeManifest(addIn: AddIn): string {
  const { site } = addIn;
  const root = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'MailApp',
    },
    element('Id', {}, addIn.id),
    element('Version', {}, addIn.version),
    element('ProviderName', {}, addIn.provider),
    element('DefaultLocale', {}, DEFAULT_LOCALE),
    localised('DisplayName', addIn.name),
    localised('Description', addIn.description),
    element('IconUrl', { DefaultValue: `${site}${iconFile(64)}` }),
    element('HighResolutionIconUrl', { DefaultValue: `${site}${iconFile(128)}` }),
    element('SupportUrl', { DefaultValue: addIn.support }),
    element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
    element('Requirements', {}, element('Sets', {}, element('Set', { Name: 'Mailbox', MinVersion: addIn.mailbox }))),
    // Newer clients read VersionOverrides instead; the schema wants the form all the same.
    element(
      'FormSettings',
      {},
      element(
        'Form',
        { 'xsi:type': 'ItemEdit' },
        element('DesktopSettings', {}, element('SourceLocation', { DefaultValue: `${site}${PAGES.pane}` })),
      ),
    ),
    element('Permissions', {}, addIn.permission),
    element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' }),
    element(
      'VersionOverrides',
      { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
      versionOverrides(addIn),
    ),
  );
  return writeXml(root);
}

/** Everything that a client since 2016 reads. */
function versionOverrides(addIn: AddIn): Element {
  const { send } = addIn;
  const events = send
    ? [
        element(
          'ExtensionPoint',
          { 'xsi:type': 'LaunchEvent' },
          element(
            'LaunchEvents',
            {},
            element('LaunchEvent', { Type: send.event, FunctionName: send.handler, SendMode: send.mode }),
          ),
          element('SourceLocation', { resid: 'SendPage.Url' }),
        ),
      ]
    : [];
  // Web, new Outlook and the Mac load the page; classic Outlook runs the file alone.
  const runtimes = send
    ? [
        element(
          'Runtimes',
          {},
          element(
            'Runtime',
            { resid: 'SendPage.Url' },
            element('Override', { type: 'javascript', resid: 'SendFile.Url' }),
          ),
        ),
      ]
    : [];
  return element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1', 'xsi:type': 'VersionOverridesV1_1' },
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        ...runtimes,
        element(
          'DesktopFormFactor',
          {},
          element('SupportsSharedFolders', {}, 'true'),
          element('ExtensionPoint', { 'xsi:type': 'MessageComposeCommandSurface' }, tab(addIn)),
          ...events,
        ),
      ),
    ),
    resources(addIn),
  );
}

function tab(addIn: AddIn): Element {
  const icons = ([16, 32, 80] as const).map((size) => element('bt:Image', { size: `${size}`, resid: `Icon.${size}` }));
  return element(
    'OfficeTab',
    { id: 'TabDefault' },
    element(
      'Group',
      { id: 'AtbildeGroup' },
      element('Label', { resid: 'Group.Label' }),
      element(
        'Control',
        { 'xsi:type': 'Button', id: addIn.button.id },
        element('Label', { resid: 'Button.Label' }),
        element(
          'Supertip',
          {},
          element('Title', { resid: 'Button.Title' }),
          element('Description', { resid: 'Button.Tip' }),
        ),
        element('Icon', {}, ...icons),
        element(
          'Action',
          { 'xsi:type': 'ShowTaskpane' },
          element('SourceLocation', { resid: 'Pane.Url' }),
          element('SupportsPinning', {}, 'true'),
        ),
      ),
    ),
  );
}

function resources({ site, send, group, button }: AddIn): Element {
  const url = (id: string, file: string) => element('bt:Url', { id, DefaultValue: `${site}${file}` });
  const sendUrls = send ? [url('SendPage.Url', PAGES.sendPage), url('SendFile.Url', PAGES.sendFile)] : [];
  return element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...ICON_SIZES.filter((size) => size !== 64 && size !== 128).map((size) =>
        element('bt:Image', { id: `Icon.${size}`, DefaultValue: `${site}${iconFile(size)}` }),
      ),
    ),
    element('bt:Urls', {}, url('Pane.Url', PAGES.pane), ...sendUrls),
    element(
      'bt:ShortStrings',
      {},
      string('Group.Label', group),
      string('Button.Label', button.label),
      string('Button.Title', button.title),
    ),
    element('bt:LongStrings', {}, string('Button.Tip', button.tip)),
  );
}

function localised(name: string, text: Localised): Element {
  return element(name, { DefaultValue: text.lv }, element('Override', { Locale: OTHER_LOCALE, Value: text.en }));
}

function string(id: string, text: Localised): Element {
  const override = element('bt:Override', { Locale: OTHER_LOCALE, Value: text.en });
  return element('bt:String', { id, DefaultValue: text.lv }, override);
}
