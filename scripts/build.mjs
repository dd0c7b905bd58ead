/** `npm run build`: the product into `dist/`. */
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const result = spawnSync('npx', ['webpack', '--mode', 'production', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
