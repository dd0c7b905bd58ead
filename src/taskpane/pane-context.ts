import { createContext, useContext } from 'react';
import type { Catalogue, UserLanguage } from '../messages/catalogue';
import type { PaneCatalogue, PaneViewsCatalogue } from '../messages/pane-catalogue';
import type { Policy } from '../policy/policy';
import type { Actions } from './session/actions';
import type { Environment } from './session/environment';
import type { Notices } from './session/notices';
import type { Listing } from './state/listing';
import type { PaneEvent, PaneState } from './state/pane';
import type { PaneSettings } from './state/settings';

/** What every part of the pane may see and do. */
export interface Pane {
  readonly texts: PaneCatalogue;
  /** Null while the pane speaks Latvian: then the views bring theirs. */
  readonly viewTexts: PaneViewsCatalogue | null;
  readonly catalogue: Catalogue;
  readonly language: UserLanguage;
  readonly state: PaneState;
  /** The first look has ended, and what it gave is on the screen. */
  readonly looked: boolean;
  /** Null while no letter is on show. */
  readonly listing: Listing | null;
  readonly settings: PaneSettings;
  readonly environment: Environment;
  /** The policy for the letter on show. */
  readonly policy: Policy;
  readonly send: (event: PaneEvent) => void;
  readonly actions: Actions;
  readonly notices: Notices;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane: no PaneProvider above');
  return pane;
}
