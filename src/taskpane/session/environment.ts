import type { OutlookHost } from '../../outlook/host';
import type { Dictionaries } from './dictionaries';
import type { PolicyFile } from './policy-file';

/** What stays the same while the pane stands. */
export interface Environment {
  readonly host: OutlookHost;
  readonly policyFile: PolicyFile;
  readonly dictionaries: Dictionaries;
}
