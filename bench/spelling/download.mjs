/** Kilobytes that a browser fetches for an engine with its dictionary: as they are, by gzip and by brotli, every file by itself. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ENGINES } from './engines.mjs';

/** `ownEngine` is the path of our own built code. */
export function downloadOf(name, ownEngine) {
  const paths = name === 'atbilde' ? [...ENGINES[name].files, ownEngine] : ENGINES[name].files;
  const files = paths.map((path) => readFileSync(path));
  const sum = (size) => files.reduce((total, file) => total + size(file), 0) / 1000;
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length),
  };
}
