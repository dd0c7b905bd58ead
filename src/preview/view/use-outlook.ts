import { useSyncExternalStore } from 'react';
import type { Outlook, OutlookState } from '../mailbox/outlook';

/** The window's state; the component is drawn anew when it changes. */
export function useOutlook(outlook: Outlook): OutlookState {
  return useSyncExternalStore(outlook.watch, outlook.state);
}
