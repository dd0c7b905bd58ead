import type { Client, ClientKind, Theme } from './host';
import { isRecord, type OfficeInUse } from './office';

/** Mailbox requirement sets from the newest down (reference of November 2026). */
const SETS = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** True when the client declares Mailbox `1.<minor>`; false when it cannot even be asked. */
export function supports(office: OfficeInUse, minor: number): boolean {
  try {
    return office.context?.requirements?.isSetSupported('Mailbox', `1.${minor}`) === true;
  } catch {
    return false;
  }
}

/** What the client says of itself. `readyInfo` is what `Office.onReady` gave. */
export function describeClient(office: OfficeInUse, readyInfo: unknown): Client {
  const diagnostics = diagnosticsOf(office);
  const platform = platformIn(readyInfo);
  const kind = kindOfClient(office, readyInfo);
  const newest = SETS.find((minor) => supports(office, minor));
  return {
    kind,
    hostName: text(diagnostics.hostName),
    hostVersion: text(diagnostics.hostVersion),
    platform,
    mailbox: newest === undefined ? '' : `1.${newest}`,
    displayLanguage: displayLanguageOf(office),
    patchesBody: kind === 'web' || kind === 'new-windows',
  };
}

/** The kind of client alone. */
export function kindOfClient(office: OfficeInUse, readyInfo: unknown): ClientKind {
  if (diagnosticsOf(office).hostName === 'newOutlookWindows') return 'new-windows';
  switch (platformIn(readyInfo)) {
    case 'OfficeOnline':
      return 'web';
    case 'PC':
      return 'classic-windows';
    case 'Mac':
      return 'mac';
    case 'iOS':
    case 'Android':
      return 'mobile';
    default:
      return 'unknown';
  }
}

/** Language of the client's own texts (`lv-LV`), "" when it does not tell. */
export function displayLanguageOf(office: OfficeInUse): string {
  return text(office.context?.displayLanguage);
}

function diagnosticsOf(office: OfficeInUse): Readonly<Record<string, unknown>> {
  const diagnostics = office.context?.mailbox?.diagnostics;
  return isRecord(diagnostics) ? diagnostics : {};
}

function platformIn(readyInfo: unknown): string {
  return isRecord(readyInfo) ? text(readyInfo.platform) : '';
}

export function readTheme(office: OfficeInUse): Theme | null {
  const theme = office.context?.officeTheme;
  if (!isRecord(theme) || typeof theme.isDarkTheme !== 'boolean') return null;
  return {
    dark: theme.isDarkTheme,
    background: text(theme.bodyBackgroundColor),
    foreground: text(theme.bodyForegroundColor),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
