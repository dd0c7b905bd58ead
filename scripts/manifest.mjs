/** `npm run manifest`: writes the root `manifest.xml` for the pages that `npm start` serves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const require = createRequire(import.meta.url);
require('../bench/typescript.cjs');
const { makeManifest, DEVELOPMENT_URL } = require('../src/manifest/make-manifest.ts');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(root, 'manifest.xml'), makeManifest({ url: DEVELOPMENT_URL, version, send: false }));
console.log(`Wrote manifest.xml for ${DEVELOPMENT_URL}.`);
