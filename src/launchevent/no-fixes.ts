/**
 * Takes the place of what makes fixes in the send file alone (aliases in webpack.config.js): at the moment of sending nothing is
 * offered and nothing written, so that greetings, dates in words and known pages would be dead weight.
 */

type Introductions = typeof import('../standard/opening/introduction-fix').introductionFixes;
type Closings = typeof import('../standard/closing/closing-fix').closingFixes;
type Pages = typeof import('../standard/links/known-pages').knownPage;

export const introductionFixes: Introductions = () => [];
export const closingFixes: Closings = () => [];
export const knownPage: Pages = () => null;
