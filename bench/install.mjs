/** Installs what the benchmarks compare with, when it is not there: it is no dependency of the product. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = ['parse5', 'planer', 'jsdom', 'hunspell-wasm', 'cspell-trie-lib', '@cspell/dict-lv'];
if (!wanted.every((name) => existsSync(join(folder, 'node_modules', name)))) {
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
