import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files by their path from the folder they stand in, with `/` between names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, in the order of their paths. @throws as `readdir` and `readFile` do */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}

/** Writes files into a folder and leaves what else lies there: pages that clients still hold need their old scripts. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
