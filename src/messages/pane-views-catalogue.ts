import type { UserLanguage } from './catalogue';
import { paneViews as english } from './en/pane-views';
import { paneViews as latvian } from './lv/pane-views';
import type { PaneViewsCatalogue } from './pane-catalogue';

export const paneViewsCatalogues: Readonly<Record<UserLanguage, PaneViewsCatalogue>> = { lv: latvian, en: english };
