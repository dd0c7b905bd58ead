import { letterRules } from './letter-rules';
import { originalRules } from './original-rules';
import { plainLanguageRules } from './plain-language-rules';
import { punctuationRules } from './punctuation-rules';
import type { Rule } from './rule';
import { spellingRules } from './spelling-rules';

/** Every rule: those that judge a letter by itself, in the order of the standard, then those that hold it against the client's message. */
export const rules: readonly Rule[] = [
  ...letterRules,
  ...plainLanguageRules,
  ...spellingRules,
  ...punctuationRules,
  ...originalRules,
];
