/** Everything that `scripts/dictionary.mjs` and the tests need to make the files in `assets/spelling/`. */
export { Dictionary } from '../dictionary';
export { compileCounts } from './compile-counts';
export { compileDictionary } from './compile-dictionary';
export { compileWords } from './compile-words';
export { pack } from './pack';
