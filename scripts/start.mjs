/**
 * `npm start`: installs what is missing, builds, serves over HTTPS on localhost and prints one URL.
 *
 * Options: `--port N` (3000; the next free one when it is taken), `--samples FOLDER` of your own `.eml` drafts, `--no-build`.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root } from './dependencies.mjs';

/** The port that `manifest.xml` names. */
const MANIFEST_PORT = 3000;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(MANIFEST_PORT) },
    samples: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});

ensureDependencies();
if (!values['no-build']) {
  console.log('Building …');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr);
    process.exit(1);
  }
}

// What they import may just have been installed.
const { localhostCertificate } = await import('./certificate.mjs');
const { SAMPLE_FOLDERS, startPreviewServer } = await import('./preview-server.mjs');

const wanted = Number(values.port);
const { key, cert, own } = await localhostCertificate();
const samples = values.samples === undefined ? SAMPLE_FOLDERS : [resolve(values.samples)];
const server = await startPreviewServer({ key, cert, port: wanted, samples });
const { port } = server.address();
if (port !== wanted && wanted === MANIFEST_PORT) {
  console.log(
    `Port ${wanted} is taken. The page works on the next free one; sideloading manifest.xml needs port ${wanted}.`,
  );
}
console.log(`\n  https://localhost:${port}/\n`);
console.log(
  `Open it in a browser${own ? '' : ' (and accept its self-made certificate)'}: a stand-in for Outlook with sample drafts, and the pane that checks them beside it. Ctrl+C ends it.`,
);
