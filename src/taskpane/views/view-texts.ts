import { paneViews } from '../../messages/lv/pane-views';
import type { PaneViewsCatalogue } from '../../messages/pane-catalogue';
import { usePane } from '../pane-context';

/** English comes with the other English texts; Latvian with the views, since the letter's own page needs none of it. */
export function useViewTexts(): PaneViewsCatalogue {
  return usePane().viewTexts ?? paneViews;
}
