import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An npm package that went into a bundle; the build writes the list (`scripts/shipped-packages.cjs`). */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** The licence's own text; "" where the package has none. */
  readonly text: string;
}

/** Every package in the named bundles once, by name and version. @throws as `readFile` does */
export async function shippedPackages(
  folder: string,
  isBundle: (name: string) => boolean,
): Promise<readonly ShippedPackage[]> {
  const packages = new Map<string, ShippedPackage>();
  for (const file of (await readdir(folder)).filter((name) => isBundle(name.replace(/\.json$/, ''))).sort()) {
    const list = JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly ShippedPackage[];
    for (const entry of list) packages.set(`${entry.name} ${entry.version}`, entry);
  }
  return [...packages.keys()].sort().flatMap((key) => packages.get(key) ?? []);
}

/**
 * Licences of everything that ships: each text once, under the names of the packages that carry it.
 *
 * @param spelling folder of the spelling files, whose licences lie beside them
 */
export function licencesText(packages: readonly ShippedPackage[], spelling: string): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, license, text } of packages) {
    const key = text === '' ? `The package names this licence: ${license}` : text;
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Atbilde contains these npm packages. The spelling files have licences of their own: ${spelling}/LICENSE.*.txt.\n\n${parts.join(
    `\n${'-'.repeat(72)}\n\n`,
  )}`;
}
