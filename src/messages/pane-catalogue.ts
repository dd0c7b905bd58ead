import type { UserLanguage } from './catalogue';
import { pane as english } from './en/pane';
import { pane as latvian } from './lv/pane';
import type { paneViews as latvianViews } from './lv/pane-views';
import type { Translation } from './translation';

/** Texts of the task pane's letter view; the further views load theirs with themselves. */
export type PaneCatalogue = Translation<typeof latvian>;
export type PaneViewsCatalogue = Translation<typeof latvianViews>;

export const paneCatalogues: Readonly<Record<UserLanguage, PaneCatalogue>> = { lv: latvian, en: english };
