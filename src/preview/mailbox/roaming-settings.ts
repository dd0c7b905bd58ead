/** Roaming settings of the add-in, as its mailbox would keep them: key to JSON text. Here they live in the browser. */
const KEY = 'atbilde-preview-roaming-settings';

export function readRoamingSettings(): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(parsed ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

export function writeRoamingSettings(settings: unknown): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
