/**
 * `npm test`: everything a change must pass, on a fresh machine too. Steps run in order and all run, so that one look shows every
 * failure; the closing line sums up the test runner's own figures.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

ensureDependencies();
const missing = ensureSystemPackages();
for (const entry of missing) console.error(`Not on this machine: ${entry.package} (${entry.use}).`);
if (missing.length > 0 && process.env.CI) {
  console.error('Under CI every test must run; a missing package is a failure.');
  process.exit(1);
}

const failed = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

function step(title, command, args) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) failed.push(title);
  console.log(
    `-- ${title}: ${result.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

function jest(title, project, args = []) {
  const figures = join(tmpdir(), `atbilde-jest-${project}-${process.pid}.json`);
  step(title, 'npx', [
    'jest',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${figures}`,
    '--testLocationInResults=false',
    ...args,
  ]);
  try {
    const result = JSON.parse(readFileSync(figures, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    failed.push(`${title} (no result file)`);
  }
}

step('Format and lint (biome)', 'npx', ['biome', 'check', '--error-on-warnings', '.']);
step('Types', 'npm', ['run', '--silent', 'types']);
step('Arrows between the rooms', 'npm', ['run', '--silent', 'arrows']);
step('Build', 'npm', ['run', '--silent', 'build']);
jest('Tests of the core', 'core');
jest('End-to-end tests', 'e2e', ['--runInBand']);

if (counts.passed === 0) failed.push('no test was executed');
if (failed.length > 0) console.log(`\nFailed steps: ${failed.join('; ')}`);
console.log(`\nTests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failed.length > 0 ? 1 : 0);
