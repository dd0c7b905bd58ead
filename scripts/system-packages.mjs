/**
 * The one list of Debian packages that the tests use, and how they are had. As root they are installed when missing; otherwise
 * the caller is told what could not run. Under CI a missing package is a failure, never a silent skip.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  {
    package: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    use: 'end-to-end tests',
  },
  { package: 'hunspell', programs: ['hunspell'], use: 'spelling parity test' },
  { package: 'libxml2-utils', programs: ['xmllint'], use: 'manifest validation by hand' },
  { package: 'nginx-light', programs: ['nginx'], use: 'test of the package for administrators' },
];

/** Path of the first of `programs` that is on the PATH, or null. */
export function findProgram(programs) {
  for (const program of programs) {
    // Servers lie where an ordinary user's PATH does not look.
    for (const folder of [...(process.env.PATH ?? '').split(':'), '/usr/sbin']) {
      if (folder && existsSync(`${folder}/${program}`)) return `${folder}/${program}`;
    }
  }
  return null;
}

/** Installs what is missing where it may; returns the packages that are still missing. */
export function ensureSystemPackages() {
  const missing = () => PACKAGES.filter((entry) => findProgram(entry.programs) === null);
  const wanted = missing();
  if (wanted.length === 0) return [];
  const mayInstall = process.getuid?.() === 0 && findProgram(['apt-get']) !== null;
  if (mayInstall) {
    console.log(`Installing Debian packages: ${wanted.map((entry) => entry.package).join(', ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted.map((entry) => entry.package)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
  }
  return missing();
}
