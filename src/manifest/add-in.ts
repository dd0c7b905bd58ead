import { manifestCatalogues } from '../messages/manifest-catalogue';
import { OPEN_PANE_COMMAND, SEND_HANDLER } from './commands';

/** Locales of the manifest: the first is the default, so that a missing translation shows Latvian. */
export const DEFAULT_LOCALE = 'lv-LV';
export const OTHER_LOCALE = 'en-US';

/** A text in both languages. */
export interface Localised {
  readonly lv: string;
  readonly en: string;
}

/** The add-in as Outlook and the admin centre see it: the source from which every manifest is written. */
export interface AddIn {
  /** Never changes: Outlook knows the add-in by it. */
  readonly id: string;
  /** Four numbers; raised with every release, and by the send check (see `addIn`). */
  readonly version: string;
  readonly provider: string;
  readonly name: Localised;
  readonly description: Localised;
  /** Folder of the pages on their server, with a slash at the end. */
  readonly site: string;
  readonly support: string;
  readonly permission: 'ReadWriteItem';
  /** Lowest requirement set; newer interfaces are looked for at run time (platform notes 1.4). */
  readonly mailbox: '1.3';
  readonly button: {
    readonly id: string;
    readonly label: Localised;
    readonly title: Localised;
    readonly tip: Localised;
  };
  readonly group: Localised;
  /** The send check, or null for the pane alone. */
  readonly send: { readonly event: 'OnMessageSend'; readonly handler: string; readonly mode: 'PromptUser' } | null;
}

export interface AddInOptions {
  /** Address of the folder with the pages, `https://host/path`. */
  readonly url: string;
  /** Version of the product, `1.2.3`. */
  readonly version: string;
  readonly send: boolean;
  /** Page with help; without one the package's own `help.html`. */
  readonly support?: string | undefined;
}

/** Files that the manifest names, in the site's folder. */
export const PAGES = {
  pane: 'taskpane.html',
  sendPage: 'launchevent.html',
  sendFile: 'launchevent.js',
  help: 'help.html',
} as const;

export const ICON_SIZES = [16, 32, 64, 80, 128] as const;
export type IconSize = (typeof ICON_SIZES)[number];

export function iconFile(size: IconSize): string {
  return `icons/icon-${size}.png`;
}

/**
 * The add-in for a site. Both manifests carry one id; the one with the send check has the higher version, so that an
 * administrator who has the pane alone can update to it (an uploaded manifest must be newer than the deployed one).
 */
export function addIn({ url, version, send, support }: AddInOptions): AddIn {
  const site = url.endsWith('/') ? url : `${url}/`;
  const { lv, en } = manifestCatalogues;
  const text = (
    key:
      | 'displayName'
      | 'description'
      | 'descriptionWithSend'
      | 'group'
      | 'button'
      | 'buttonTitle'
      | 'buttonDescription',
  ) => ({
    lv: lv[key],
    en: en[key],
  });
  return {
    id: 'cc77fd89-9eea-4e47-a175-8b4a4336d97c',
    version: `${version}.${send ? 1 : 0}`,
    provider: 'Atbilde',
    name: text('displayName'),
    description: text(send ? 'descriptionWithSend' : 'description'),
    site,
    support: support ?? `${site}${PAGES.help}`,
    permission: 'ReadWriteItem',
    mailbox: '1.3',
    button: {
      id: OPEN_PANE_COMMAND,
      label: text('button'),
      title: text('buttonTitle'),
      tip: text('buttonDescription'),
    },
    group: text('group'),
    send: send ? { event: 'OnMessageSend', handler: SEND_HANDLER, mode: 'PromptUser' } : null,
  };
}
