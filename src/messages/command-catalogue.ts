import type { UserLanguage } from './catalogue';
import { command as english } from './en/command';
import { command as latvian } from './lv/command';
import type { Translation } from './translation';

/** Texts of the command line. */
export type CommandCatalogue = Translation<typeof latvian>;

export const commandCatalogues: Readonly<Record<UserLanguage, CommandCatalogue>> = { lv: latvian, en: english };
