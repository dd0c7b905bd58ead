const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * A webpack plugin: writes which npm packages really went into a bundle, with version, licence and its text, as JSON. The list
 * of licences and the bill of materials of a package for administrators are made from it.
 */
class ShippedPackages {
  /**
   * @param file name of the JSON file, relative to the bundle's output folder
   * @param sources packages that data beside the bundle was made from
   */
  constructor(file, sources = []) {
    this.file = file;
    this.sources = sources;
  }

  apply(compiler) {
    const { Compilation, sources: webpackSources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ShippedPackages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ShippedPackages', stage }, () => {
        const folders = new Set(this.sources.map((name) => path.join(compiler.context, 'node_modules', name)));
        for (const module of compilation.modules) addFolders(module, folders);
        const packages = [...folders].map(describe).filter((found) => found !== null);
        packages.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
        compilation.emitAsset(this.file, new webpackSources.RawSource(`${JSON.stringify(packages, null, 1)}\n`));
      });
    });
  }
}

/** Folders of the packages that a module comes from; a concatenated module stands for many. */
function addFolders(module, folders) {
  for (const inner of module.modules ?? []) addFolders(inner, folders);
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? '');
  if (match) folders.add(match[1]);
}

function describe(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return null;
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
    .sort()[0];
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
  return { name, version, license: typeof license === 'string' ? license : 'UNKNOWN', text };
}

module.exports = { ShippedPackages };
