import type { PaneViewsCatalogue } from '../../messages/pane-catalogue';
import { paneViewsCatalogues } from '../../messages/pane-views-catalogue';
import { usePane } from '../pane-context';

export function useViewTexts(): PaneViewsCatalogue {
  return paneViewsCatalogues[usePane().language];
}
