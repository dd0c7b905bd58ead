import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of the product lie that are no code. */
export interface ProductFolders {
  /** The compiled dictionaries. */
  readonly spelling: string;
  /** The built pages that `package` copies. */
  readonly site: string;
  /** Lists of the npm packages in each bundle. */
  readonly shipped: string;
  /** Our own licence. */
  readonly licence: string;
}

/** The folders of this product: beside `cli.js` in a build or a release; where the code runs in its sources, those come first. */
export function productFolders(): ProductFolders {
  const first = (...names: readonly string[]) => {
    const paths = names.map((name) => join(__dirname, name));
    return paths.find(existsSync) ?? paths[0] ?? '';
  };
  return {
    spelling: first('../assets/spelling', '../../assets/spelling', 'site/spelling'),
    site: first('site', '../../dist/site'),
    shipped: first('shipped', '../../dist/shipped'),
    licence: first('LICENSE', '../LICENSE', '../../LICENSE'),
  };
}
