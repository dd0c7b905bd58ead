import { type AddInOptions, addIn } from './add-in';
import { writeManifest } from './write-manifest';

/** Where `npm start` serves the pane: the address in the committed `manifest.xml`. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** The manifest for a site, for the pane alone or with the send check. */
export function makeManifest(options: AddInOptions): string {
  return writeManifest(addIn(options));
}
