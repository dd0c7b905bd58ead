import { letterRules } from './letter-rules';
import { originalRules } from './original-rules';
import { plainLanguageRules } from './plain-language-rules';
import { punctuationRules } from './punctuation-rules';
import type { Rule } from './rule';
import { spellingRules } from './spelling-rules';

/** Every rule, in the order of the standard. */
export const rules: readonly Rule[] = [
  ...letterRules,
  ...originalRules,
  ...plainLanguageRules,
  ...spellingRules,
  ...punctuationRules,
];
