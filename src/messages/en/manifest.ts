import type { manifest as latvian } from '../lv/manifest';
import type { Translation } from '../translation';
import { ribbonButton } from './ribbon-button';

export const manifest: Translation<typeof latvian> = {
  displayName: 'Atbilde',
  description:
    'Checks a reply to a client against section 9 of the customer service standard and proposes fixes. The text of the letter never leaves the computer.',
  descriptionWithSend:
    'Checks a reply to a client against section 9 of the customer service standard, proposes fixes and reminds of what is missing before sending. The text of the letter never leaves the computer.',
  group: 'Atbilde',
  button: ribbonButton,
  buttonTitle: ribbonButton,
  buttonDescription: 'Opens a pane that checks the draft and proposes fixes.',

  problems: {
    xml: ({ line, column }) =>
      `The XML is broken at line ${line}, column ${column}. Mend it, or make the manifest anew with “package”.`,
    tooLarge: ({ limit }) => `The manifest is larger than ${limit} KB; Outlook refuses it. Shorten it.`,
    root: 'This is no manifest of an Outlook add-in (OfficeApp with xsi:type="MailApp"). Check that it is the right file.',
    unknownElement: ({ name }) => `The element “${name}” has no place here. Take it out.`,
    order: ({ name, before }) =>
      `The element “${name}” must stand before “${before}”: Outlook accepts no other order. Move it.`,
    missingElement: ({ name }) => `The element “${name}” is missing. Add it.`,
    repeated: ({ name }) => `The element “${name}” may stand here once only. Take the other out.`,
    id: ({ value }) => `“${value}” is no GUID. Restore the add-in’s identifier.`,
    idChanged: ({ value, known }) =>
      `The identifier “${value}” is not the previous one, “${known}”: Outlook takes it for another add-in. Restore the previous one.`,
    version: ({ value }) =>
      `The version “${value}” does not fit. It must be four numbers with stops, five digits each at most, for example 1.2.0.0.`,
    locale: ({ value }) => `“${value}” is no language tag. Write it like lv-LV.`,
    localeMissing: ({ locale }) => `The translation into ${locale} is missing. Add an Override element.`,
    localeNeedless: ({ locale }) =>
      `The translation into ${locale} has no counterpart in the other texts. Take it out, or translate all of them.`,
    tooLong: ({ length, limit }) => `The text has ${length} characters; ${limit} are allowed. Shorten it.`,
    emptyText: 'The text is empty. Write it.',
    residUndefined: ({ resid }) => `The resource “${resid}” is not in Resources. Add it, or correct the name.`,
    residKind: ({ resid, wanted }) => `The resource “${resid}” is not in ${wanted}. Move it there.`,
    residLong: ({ resid, limit }) => `The resource name “${resid}” is longer than ${limit} characters. Shorten it.`,
    residTwice: ({ resid }) => `The resource “${resid}” is there twice. Take one out.`,
    residUnused: ({ resid }) => `Nothing uses the resource “${resid}”. Take it out.`,
    url: ({ value }) => `“${value}” is no full address. Write it like https://host.lv/folder/file.`,
    notHttps: ({ value }) => `The address “${value}” is not https. Outlook loads no other; use https.`,
    otherOrigin: ({ value, origin }) =>
      `The address “${value}” is on another host than ${origin}. All pages must be on one host.`,
    localhost: ({ value }) =>
      `The address “${value}” points to this computer. Name a server that the employees’ computers reach.`,
    fileMissing: ({ value }) => `The file “${value}” is not in the folder. Add the file, or correct the address.`,
    notPng: ({ value }) => `“${value}” is no PNG picture. Replace it with a PNG.`,
    iconPixels: ({ value, found, wanted }) =>
      `The icon “${value}” is ${found} pixels large, yet it must be ${wanted}×${wanted}. Replace it.`,
    iconSizes: ({ missing }) => `The button lacks icons of ${missing} pixels. Add them.`,
    event: ({ value }) => `Outlook knows no event “${value}”. Correct the name.`,
    eventTwice: ({ value }) => `The event “${value}” is there twice. Take one out.`,
    sendMode: ({ value }) => `SendMode “${value}” can stop mail. Use PromptUser: it reminds, and lets the letter go.`,
    handler: ({ name }) =>
      `The file launchevent.js has no Office.actions.associate("${name}", …), so nothing would answer the event. Correct the name.`,
    runtimeDiffers: ({ value, runtime }) =>
      `The page “${value}” of the LaunchEvent is not that of the Runtime, “${runtime}”. Both must be the same.`,
    runtimeMissing: 'A LaunchEvent does not work without Runtimes. Add Runtimes before DesktopFormFactor.',
    overrideMissing: 'Classic Outlook lacks its file: the Runtime needs an Override of type="javascript". Add it.',
    mailbox: ({ value, most }) =>
      `Requiring Mailbox ${value} would hide the button in older Outlook programs; ${most} is the most allowed. Lower it.`,
    requirementsInside: 'Requirements here would hide every button in older Outlook programs. Take it out.',
    permission: ({ value, wanted }) =>
      `The permission is “${value}”, yet ${wanted} is needed. Another one asks for the administrator’s consent again.`,
    switchOff: ({ name }) => `The element “${name}” must be true.`,
    controlTwice: ({ id }) => `The control id “${id}” is there twice. Change one.`,
    controlMissing: ({ id }) => `There is no button with the id “${id}”, which the reminder opens. Restore the id.`,
    appDomain: ({ value }) =>
      `The AppDomain “${value}” is not an origin alone. Write it without path and slash at the end, for example https://adazi.lv.`,
  },
};
