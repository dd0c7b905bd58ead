const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/** Thousands of bytes, as browsers and budgets count them. */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/**
 * Holds a bundle's JavaScript, compressed with gzip, to a budget in bytes: what is needed to begin, and all with what comes later.
 * A build above it fails; every build prints the figures.
 */
class BundleBudget {
  constructor(budget) {
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BundleBudget', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'BundleBudget', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          if (compiler.options.mode !== 'production') return;
          const first = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
          const size = { first: 0, all: 0 };
          for (const { name, source } of compilation.getAssets()) {
            if (!name.endsWith('.js')) continue;
            const bytes = gzipSync(source.buffer(), { level: 9 }).length;
            size.all += bytes;
            if (first.has(name)) size.first += bytes;
          }
          console.log(
            `${compiler.options.name}: JavaScript to begin with ${kilobytes(size.first)} of ${kilobytes(this.budget.first)}, ` +
              `in all ${kilobytes(size.all)} of ${kilobytes(this.budget.all)} (gzip)`,
          );
          for (const part of ['first', 'all']) {
            if (size[part] <= this.budget[part]) continue;
            compilation.errors.push(
              new WebpackError(
                `Bundle over budget (${part}): ${kilobytes(size[part])} of ${kilobytes(this.budget[part])}.`,
              ),
            );
          }
        },
      );
    });
  }
}

module.exports = { BundleBudget };
