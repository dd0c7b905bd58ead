const path = require('node:path');
const { version } = require('./package.json');

const output = path.resolve(__dirname, 'dist');

/** Source to JavaScript of `target`, our own files and the packages alike, so that no newer syntax slips in from either. */
const scripts = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target, transform: { react: { runtime: 'automatic' } } },
    },
  },
  resolve: { fullySpecified: false },
});

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

/** The command line: one file for Node, dependencies inside, so that it runs from an empty folder. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  output: { path: output, filename: '[name].js' },
  module: { rules: [{ ...scripts('es2022'), exclude: /node_modules/ }] },
  resolve,
  devtool: false,
  node: { __dirname: false },
  optimization: { minimize: false },
  plugins: [new (require('webpack').DefinePlugin)({ ATBILDE_VERSION: JSON.stringify(version) })],
};

module.exports = [cli];
