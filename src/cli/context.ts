import type { UserLanguage } from '../messages/catalogue';
import type { CommandCatalogue } from '../messages/command-catalogue';
import type { ProductFolders } from './product-folders';
import type { Terminal } from './terminal';

/** What every command gets: where to speak, and in which words. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: UserLanguage;
  readonly texts: CommandCatalogue;
  readonly folders: ProductFolders;
}
