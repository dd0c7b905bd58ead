import { createHash } from 'node:crypto';
import type { Files } from './files';

export const CHECKSUMS = 'SHA256SUMS';

/** The list that `sha256sum -c` reads, by path. */
export function checksums(files: Files): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`).join('');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
