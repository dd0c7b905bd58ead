import type { UserLanguage } from '../../messages/catalogue';
import { latvianTexts, type PaneTexts } from '../../messages/pane-catalogue';

/** The texts in use. */
export interface Wording {
  current(): PaneTexts;
  /** Turns to a language; false when its texts could not be fetched, and then those in use stay. */
  turnTo(language: UserLanguage): Promise<boolean>;
}

/** Begins with Latvian, which comes with the pane itself. */
export function createWording(): Wording {
  let current = latvianTexts;
  let wanted = current.language;
  return {
    current: () => current,
    async turnTo(language) {
      wanted = language;
      try {
        const texts = language === 'lv' ? latvianTexts : (await import('../../messages/english-texts')).englishTexts;
        if (wanted === language) current = texts;
        return true;
      } catch {
        return false;
      }
    },
  };
}
