import { isRecord } from './messages';

/** Colours of Outlook on the web, light and dark. */
const THEMES = {
  light: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', isDarkTheme: false },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', isDarkTheme: true },
} as const;

/**
 * Gives the add-in `Office.context.officeTheme` (Mailbox 1.14). The npm build of Office.js is older and has none; in the shape that
 * the reference documents it is put there by hand, so that a dark pane can be seen at all. Its event cannot be played.
 */
export function setOfficeTheme(page: Window, dark: boolean): void {
  const office: unknown = Reflect.get(page, 'Office');
  const context: unknown = isRecord(office) ? office.context : null;
  if (isRecord(context)) {
    Object.defineProperty(context, 'officeTheme', { value: THEMES[dark ? 'dark' : 'light'], configurable: true });
  }
}
