/** `npm run manifest`: writes the root `manifest.xml` for the pages that `npm start` serves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './bundle.mjs';
import { root } from './dependencies.mjs';

const { makeManifest, DEVELOPMENT_URL } = await importTypeScript('src/manifest/make-manifest.ts');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(root, 'manifest.xml'), makeManifest({ url: DEVELOPMENT_URL, version, send: false }));
console.log(`Wrote manifest.xml for ${DEVELOPMENT_URL}.`);
