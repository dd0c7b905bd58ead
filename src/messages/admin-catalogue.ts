import type { UserLanguage } from './catalogue';
import { admin as english } from './en/admin';
import { adminLabels as englishLabels } from './en/admin-labels';
import { admin as latvian } from './lv/admin';
import { adminLabels as latvianLabels } from './lv/admin-labels';
import type { policy } from './lv/policy';
import type { Translation } from './translation';

export type AdminTexts = Translation<typeof latvian>;
/** One label for every key of a policy file; where any name may stand (`*`), the name itself is the label. */
type Label = Exclude<keyof typeof policy.keys, `${string}*` | `${string}[]`>;

export interface AdminCatalogue {
  readonly texts: AdminTexts;
  readonly labels: Readonly<Record<Label, string>>;
}

export const adminCatalogues: Readonly<Record<UserLanguage, AdminCatalogue>> = {
  lv: { texts: latvian, labels: latvianLabels },
  en: { texts: english, labels: englishLabels },
};
