import type { UserLanguage } from '../../messages/catalogue';

const LOCALES: Readonly<Record<UserLanguage, string>> = { lv: 'lv-LV', en: 'en-GB' };

/** Hours and minutes by the clock of this computer. */
export function timeOf(milliseconds: number, language: UserLanguage): string {
  return new Date(milliseconds).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}
