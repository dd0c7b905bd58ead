const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { BundleBudget } = require('./scripts/bundle-budget.cjs');
const { ShippedPackages } = require('./scripts/shipped-packages.cjs');

const output = path.resolve(__dirname, 'dist');
/** What an administrator uploads, whole. */
const site = path.join(output, 'site');
/** Where the task pane gets Office.js: Microsoft's own host in what ships, the preview's server in the stand-in. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'];
const PREVIEW_OFFICE_SCRIPTS = ['/office-js/MicrosoftAjax.js', '/office-js/office.js'];

/**
 * Source to JavaScript of `target`, our own files and the packages alike, so that no newer syntax slips in from either.
 *
 * @param choices swc's further options (`jsc`)
 */
const scripts = (target, choices = {}) => ({
  test: /\.[cm]?[jt]sx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic' } },
        ...choices,
      },
    },
  },
  resolve: { fullySpecified: false },
});

/** Fluent's own tool: styles of our components become finished CSS here, not in the pane while it opens. */
const styles = { test: /\.tsx$/, exclude: /node_modules/, enforce: 'post', loader: '@griffel/webpack-loader' };

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };
const source = (file) => path.resolve(__dirname, 'src', file);
/** Libraries of which we use so little that what Outlook loads has a module of ours instead; each says why it is enough. */
const SMALL_MODULES = {
  'entities/decode$': source('mail/source/entity-decoder.ts'),
  'libphonenumber-js/core$': source('mail/fields/latvian-phone.ts'),
};
const resolveInPages = { ...resolve, alias: SMALL_MODULES };

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
  plugins: [
    new DefinePlugin({ ATBILDE_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new ShippedPackages('shipped/cli.json'),
  ],
};

/** A page for the task pane's bundle; pages differ only in where Office.js comes from. */
const taskpanePage = (filename, officeScripts) =>
  new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.ejs', filename, officeScripts, chunks: ['taskpane'] });

/** A page for the send file; the stand-in's lies one folder below it. */
const launcheventPage = (filename, officeScripts, sendFile) =>
  new HtmlWebpackPlugin({
    template: './src/launchevent/launchevent.ejs',
    filename,
    officeScripts,
    sendFile,
    inject: false,
  });

/**
 * The task pane: `site/taskpane.html` ships, `preview/taskpane.html` is the same bundle for the stand-in Outlook. Chunk names
 * carry a hash, so a page that Outlook kept from yesterday still finds its own chunks while they lie on the server.
 */
const taskpane = {
  name: 'taskpane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: path.join(site, 'taskpane'),
    filename: '[name].[contenthash:12].js',
    publicPath: 'auto',
    clean: true,
  },
  module: { rules: [{ ...scripts('es2022'), exclude: /node_modules/ }, styles] },
  resolve: resolveInPages,
  devtool: false,
  // A package's code stays with what needs it: few files that compress well, instead of many small ones.
  optimization: { splitChunks: { cacheGroups: { defaultVendors: false } } },
  // The budget below counts what travels, compressed.
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
  plugins: [
    new DefinePlugin({ ATBILDE_VERSION: JSON.stringify(version) }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/spelling/*.{bin,txt}', to: path.join(site, 'spelling/[name][ext]') },
        { from: 'assets/policy.json', to: site },
        { from: 'assets/help.html', to: site },
        { from: 'assets/icons/*.png', to: path.join(site, 'icons/[name][ext]') },
      ],
    }),
    new ShippedPackages('../../shipped/taskpane.json', ['dictionary-lv', 'dictionary-en']),
    new BundleBudget({ first: 260_000, all: 360_000 }),
    taskpanePage('../taskpane.html', OFFICE_SCRIPTS),
    taskpanePage('../../preview/taskpane.html', PREVIEW_OFFICE_SCRIPTS),
  ],
};

/**
 * How newer syntax becomes ES2016 in the send file: in few characters, for code without accessors in spread objects, symbols as keys
 * and `document.all`.
 */
const SEND_FILE_SYNTAX = {
  externalHelpers: true,
  assumptions: {
    setSpreadProperties: true,
    objectRestNoSymbols: true,
    setPublicClassFields: true,
    noDocumentAll: true,
    pureGetters: true,
  },
};

/** The send file has more of them, and does without what only a fix or the pane needs. */
const SEND_FILE_MODULES = {
  ...SMALL_MODULES,
  htmlparser2$: source('launchevent/html-tokenizer.ts'),
  '@swc/helpers/_/_extends$': source('launchevent/assign.ts'),
};
for (const module of [
  'mail/zones/opening.ts',
  'policy/default-offers.ts',
  'standard/closing/closing-fix.ts',
  'standard/links/known-pages.ts',
  'standard/opening/introduction-fix.ts',
])
  SEND_FILE_MODULES[source(module)] = source('launchevent/not-at-sending.ts');
for (const list of ['attachments', 'closing', 'courtesy', 'general-stems', 'reference', 'salutations', 'sign-offs'])
  SEND_FILE_MODULES[source(`language/ru/${list}.ts`)] = source('launchevent/no-russian.ts');

/**
 * The send check: one plain ES2016 file under a fixed name, since classic Outlook runs just this file in an engine without DOM;
 * the packages in it go through the loader too. `launchevent.html` loads the same file on the web, in new Outlook and on the Mac.
 */
const launchevent = {
  name: 'launchevent',
  target: ['web', 'es2016'],
  entry: { launchevent: './src/launchevent/main.ts' },
  output: { path: site, filename: '[name].js' },
  module: { rules: [scripts('es2016', SEND_FILE_SYNTAX)] },
  resolve: { ...resolve, alias: SEND_FILE_MODULES },
  devtool: false,
  optimization: {
    // Functions side by side compress better than functions among data.
    minimizeOptions: {
      javascript: { ecma: 2016, compress: { passes: 3, hoist_funs: true, reduce_funcs: false, pure_getters: true } },
    },
  },
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
  plugins: [
    new ShippedPackages('../shipped/launchevent.json'),
    launcheventPage('launchevent.html', OFFICE_SCRIPTS, 'launchevent.js'),
    launcheventPage('../preview/launchevent.html', PREVIEW_OFFICE_SCRIPTS, '../launchevent.js'),
  ],
};

/** The policy editor: a page that needs nothing but its own files. Sample letters go into the bundle as text. */
const admin = {
  name: 'admin',
  target: ['web', 'es2022'],
  entry: { admin: './src/admin/main.tsx' },
  output: {
    path: path.join(site, 'admin'),
    filename: '[name].[contenthash:12].js',
    publicPath: 'auto',
    clean: true,
  },
  module: {
    rules: [
      { ...scripts('es2022'), exclude: /node_modules/ },
      { test: /\.eml$/, type: 'asset/source' },
    ],
  },
  resolve: resolveInPages,
  devtool: false,
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
  plugins: [
    new ShippedPackages('../../shipped/admin.json'),
    new HtmlWebpackPlugin({ template: './src/admin/admin.ejs', filename: '../admin.html' }),
  ],
};

/** The stand-in Outlook of `npm start`, and what Office.js misses without a foreign host. Never part of a package. */
const preview = {
  name: 'preview',
  target: ['web', 'es2022'],
  entry: {
    preview: './src/preview/main.tsx',
    'microsoft-ajax': './src/preview/microsoft-ajax.ts',
    probe: './test/e2e/probe.ts',
  },
  output: { path: path.join(output, 'preview'), filename: '[name].js', publicPath: '/preview/' },
  module: { rules: [{ ...scripts('es2022'), exclude: /node_modules/ }] },
  resolve,
  devtool: false,
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
  plugins: [
    new HtmlWebpackPlugin({ template: './src/preview/preview.ejs', filename: 'index.html', chunks: ['preview'] }),
    new HtmlWebpackPlugin({ template: './test/e2e/probe.ejs', filename: 'probe.html', chunks: ['probe'] }),
  ],
};

module.exports = [cli, taskpane, launchevent, admin, preview];
