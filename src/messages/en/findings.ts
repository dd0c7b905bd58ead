import * as closing from './findings/closing';
import * as links from './findings/links';
import * as municipality from './findings/municipality';
import * as opening from './findings/opening';
import * as original from './findings/original';
import * as plainLanguage from './findings/plain-language';
import * as punctuation from './findings/punctuation';
import * as signature from './findings/signature';
import * as spelling from './findings/spelling';
import * as tone from './findings/tone';

const areas = {
  opening,
  original,
  plainLanguage,
  links,
  closing,
  signature,
  spelling,
  punctuation,
  tone,
  municipality,
};

/** Every message a rule can give, by message id. */
export const findings = {
  ...areas.opening.findings,
  ...areas.opening.paneOnly,
  ...areas.original.findings,
  ...areas.plainLanguage.findings,
  ...areas.links.findings,
  ...areas.links.paneOnly,
  ...areas.closing.findings,
  ...areas.closing.paneOnly,
  ...areas.signature.findings,
  ...areas.spelling.findings,
  ...areas.punctuation.findings,
  ...areas.tone.findings,
  ...areas.municipality.findings,
};

/** Title and reason of every rule, by rule id. */
export const rules = {
  ...areas.opening.rules,
  ...areas.original.rules,
  ...areas.plainLanguage.rules,
  ...areas.links.rules,
  ...areas.closing.rules,
  ...areas.signature.rules,
  ...areas.spelling.rules,
  ...areas.punctuation.rules,
  ...areas.tone.rules,
};
