import type { Catalogue, UserLanguage } from './catalogue';
import * as latvianEngine from './lv';
import { pane as latvianPane } from './lv/pane';
import type { paneViews as latvianViews } from './lv/pane-views';
import type { Translation } from './translation';

/** Texts of the task pane's letter view; the further views load theirs with themselves. */
export type PaneCatalogue = Translation<typeof latvianPane>;
export type PaneViewsCatalogue = Translation<typeof latvianViews>;

/** All that the pane needs to say before its further views are opened. */
export interface PaneTexts {
  readonly language: UserLanguage;
  readonly engine: Catalogue;
  readonly pane: PaneCatalogue;
}

export const latvianTexts: PaneTexts = { language: 'lv', engine: latvianEngine, pane: latvianPane };
