import type { Catalogue, UserLanguage } from './catalogue';
import * as latvianEngine from './lv';
import { pane as latvianPane } from './lv/pane';
import type { paneViews as latvianViews } from './lv/pane-views';
import type { Translation } from './translation';

/** Texts of the task pane's letter view, and of its further views. */
export type PaneCatalogue = Translation<typeof latvianPane>;
export type PaneViewsCatalogue = Translation<typeof latvianViews>;

/** What the pane says in one language. */
export interface PaneTexts {
  readonly language: UserLanguage;
  readonly engine: Catalogue;
  readonly pane: PaneCatalogue;
  /** Those of the further views; null in Latvian, where they come with the views. */
  readonly views: PaneViewsCatalogue | null;
}

export const latvianTexts: PaneTexts = { language: 'lv', engine: latvianEngine, pane: latvianPane, views: null };
