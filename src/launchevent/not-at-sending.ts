/**
 * Takes the place, in the send file alone (aliases in webpack.config.js), of what nobody asks for at the moment of sending. Nothing is
 * offered and nothing written, so that introductions, closing phrases and known pages would be dead weight; and the body at the
 * window's opening is not known, so that nothing is compared with it.
 */

type Introductions = typeof import('../standard/opening/introduction-fix').introductionFixes;
type Closings = typeof import('../standard/closing/closing-fix').closingFixes;
type Pages = typeof import('../standard/links/known-pages').knownPage;
type Offers = typeof import('../policy/default-offers');
type Opening = typeof import('../mail/zones/opening');

export const introductionFixes: Introductions = () => [];
export const closingFixes: Closings = () => [];
export const knownPage: Pages = () => null;

const none = { greetings: [], introductions: [], closings: [] };
/** A reminder's example of a greeting is then the rule's own, in the same words. */
export const defaultPhrases: Offers['defaultPhrases'] = { lv: none, en: none, ru: none };
export const defaultPages: Offers['defaultPages'] = [];
export const defaultSignature: Offers['defaultSignature'] = { lv: [], en: [], ru: [] };

export const compareWithOpening: Opening['compareWithOpening'] = () => ({
  history: false,
  signature: [],
  disagrees: false,
});
