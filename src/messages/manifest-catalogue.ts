import type { UserLanguage } from './catalogue';
import { manifest as english } from './en/manifest';
import { manifest as latvian } from './lv/manifest';
import type { Translation } from './translation';

/** Texts of the manifest and of its checker. */
export type ManifestCatalogue = Translation<typeof latvian>;

export const manifestCatalogues: Readonly<Record<UserLanguage, ManifestCatalogue>> = { lv: latvian, en: english };
