import { letterRules } from './letter-rules';
import { plainLanguageRules } from './plain-language-rules';
import { punctuationRules } from './punctuation-rules';
import type { Rule } from './rule';

/** Every rule, in the order of the standard. */
export const rules: readonly Rule[] = [...letterRules, ...plainLanguageRules, ...punctuationRules];
