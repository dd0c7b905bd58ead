/** Bundles a TypeScript module of `src/` for Node, so that a script can import it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { root } from './dependencies.mjs';

/** Resolves to the module's exports. The bundle stays in `.cache/`. */
export async function importTypeScript(entry) {
  const filename = `${entry.replace(/\W+/g, '-')}.cjs`;
  const path = join(root, '.cache');
  const compiler = webpack({
    mode: 'none',
    context: root,
    target: 'node20',
    entry: `./${entry}`,
    output: { path, filename, library: { type: 'commonjs2' } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2016' } } },
        },
      ],
    },
    resolve: { extensions: ['.ts', '.js'] },
    devtool: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return (await import(pathToFileURL(join(path, filename)).href)).default;
}
