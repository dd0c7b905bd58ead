import type { Person } from '../draft';

/** What the reader must know of the sender's organisation; the policy's own organisation serves. */
export interface Organisation {
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly websites: readonly string[];
  readonly phoneCountry: 'LV';
}

/** What signature fields are compared with. */
export interface SignatureContext {
  readonly organisation: Organisation;
  readonly from: Person | null;
  readonly user: Person | null;
}
