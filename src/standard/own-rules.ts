import { letterRules } from './letter-rules';
import { plainLanguageRules } from './plain-language-rules';
import { punctuationRules } from './punctuation-rules';
import type { Rule } from './rule';
import { spellingRules } from './spelling-rules';

/** Rules that judge a letter by itself, in the order of the standard. */
export const ownRules: readonly Rule[] = [...letterRules, ...plainLanguageRules, ...spellingRules, ...punctuationRules];
