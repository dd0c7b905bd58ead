import * as engine from './en';
import { pane } from './en/pane';
import { paneViews as views } from './en/pane-views';
import type { PaneTexts } from './pane-catalogue';

/** A file of its own: in the pane it travels only to those who read English. */
export const englishTexts: PaneTexts = { language: 'en', engine, pane, views };
