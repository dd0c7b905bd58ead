/** Version of package.json, written in by the bundler. */
declare const ATBILDE_VERSION: string;
/** Folder of the bundle's scripts, with a slash at the end. */
declare const __webpack_public_path__: string;
