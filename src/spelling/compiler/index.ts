/** Everything that `scripts/dictionary.mjs` and the tests need to make the files in `assets/spelling/`. */
export { compileCounts, readCounts } from './compile-counts';
export { compileDictionary } from './compile-dictionary';
export { pack } from './pack';
