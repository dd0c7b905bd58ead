/**
 * Takes the place of swc's helper for `{ ...one, ...other }` in the send file (an alias in webpack.config.js): that one carries a way for
 * engines without `Object.assign`, which ES2015 has.
 */
export const _ = Object.assign;
