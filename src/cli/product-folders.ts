import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of the product lie that are no code. */
export interface ProductFolders {
  /** The compiled dictionaries. */
  readonly spelling: string;
  /** The built pages that `package` copies. */
  readonly site: string;
}

/**
 * The folders of this product: beside `cli.js` in a build or a release; of the sources, where the code runs in them, the
 * dictionaries come first.
 */
export function productFolders(): ProductFolders {
  const site = join(__dirname, 'site');
  const candidates = [join(__dirname, '../assets/spelling'), join(__dirname, '../../assets/spelling')];
  return { spelling: candidates.find(existsSync) ?? join(site, 'spelling'), site };
}
