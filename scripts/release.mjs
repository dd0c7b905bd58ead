/**
 * `npm run release`: one archive with the tool, the built pages, the documents and checksums, from which an administrator works
 * with Node alone. The same sources give the same bytes.
 *
 * Options: `--no-build` takes `dist/` as it is, `--out FOLDER` (dist/release).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, root } from './dependencies.mjs';

const { values } = parseArgs({
  options: {
    'no-build': { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'dist/release') },
  },
});
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `atbilde-${version}`;
const out = resolve(values.out);
const folder = join(out, name);

ensureDependencies();
if (!values['no-build']) run(process.execPath, [join(root, 'scripts/build.mjs')]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const part of ['dist/cli.js', 'dist/site', 'dist/shipped', 'docs', 'LICENSE', 'CHANGELOG.md']) {
  cpSync(join(root, part), join(folder, part.replace('dist/', '')), { recursive: true });
}
const tool = (...parts) => run(process.execPath, [join(folder, 'cli.js'), ...parts]);
writeFileSync(join(folder, 'policy.sample.lv.jsonc'), tool('policy', 'sample'));
writeFileSync(join(folder, 'policy.sample.en.jsonc'), tool('policy', 'sample', '--language', 'en'));
writeFileSync(join(folder, 'policy.schema.json'), tool('policy', 'schema'));
const require = createRequire(import.meta.url);
require('../bench/typescript.cjs');
const { finishRelease } = require('../src/cli/package/finish-release.ts');
await finishRelease(folder, join(root, 'dist/shipped'), version);

const archive = join(out, `${name}.tar.gz`);
const tar = spawnSync(
  'tar',
  ['--create', '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX', name],
  { cwd: out, maxBuffer: 1 << 30 },
);
if (tar.status !== 0) fail(String(tar.stderr));
writeFileSync(archive, gzipSync(tar.stdout, { level: 9 }));
console.log(archive);

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0) fail(`${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
