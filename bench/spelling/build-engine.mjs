/** Builds the loader with all that it needs, as the pane's build makes it. */
import { join } from 'node:path';
import webpack from 'webpack';
import { root } from './engines.mjs';

/** Resolves to the path of the file. */
export async function buildEngine() {
  const folder = join(root, '.cache/bench-spelling');
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: ['web', 'es2016'],
    entry: './src/spelling/load-speller.ts',
    output: { path: folder, filename: 'engine.cjs', library: { type: 'commonjs2' } },
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
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
  return join(folder, 'engine.cjs');
}
