/** Kilobytes that a browser fetches for an engine with its dictionary: as they are, by gzip and by brotli, every file by itself. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { ENGINES, root } from './engines.mjs';

export async function downloadOf(name) {
  const files = ENGINES[name].files.map((file) => readFileSync(file));
  if (name === 'atbilde') files.push(await ourEngine());
  const sum = (size) => files.reduce((total, file) => total + size(file), 0) / 1000;
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length),
  };
}

/** The loader with all that it needs, as the pane's build makes it. */
async function ourEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'atbilde-bench-'));
  try {
    const compiler = webpack({
      mode: 'production',
      context: root,
      target: ['web', 'es2016'],
      entry: './src/spelling/load-speller.ts',
      output: { path: folder, filename: 'engine.js', library: { type: 'var', name: 'spelling' } },
      module: {
        rules: [
          {
            test: /\.ts$/,
            use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2016' } } },
          },
        ],
      },
      resolve: { extensions: ['.ts'] },
      resolveLoader: { modules: [join(root, 'node_modules')] },
    });
    await new Promise((resolve, reject) => compiler.run((error) => (error ? reject(error) : resolve())));
    return readFileSync(join(folder, 'engine.js'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
