import type { UserLanguage } from './catalogue';
import { englishTexts } from './english-texts';
import { latvianTexts, type PaneCatalogue } from './pane-catalogue';

/** Both languages at once, for whoever does not care how much travels. */
export const paneCatalogues: Readonly<Record<UserLanguage, PaneCatalogue>> = {
  lv: latvianTexts.pane,
  en: englishTexts.pane,
};
