import type { Platform } from '../policy/policy';
import type { ClientKind } from './host';

const PLATFORMS: Readonly<Record<ClientKind, Platform | null>> = {
  web: 'web',
  'new-windows': 'newWindows',
  'classic-windows': 'classic',
  mac: 'mac',
  mobile: null,
  unknown: null,
};

/** The policy's word for a client, or null where the policy has none: a phone, or an Outlook that does not tell. */
export function platformOf(kind: ClientKind): Platform | null {
  return PLATFORMS[kind];
}
