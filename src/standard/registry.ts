import { greetingMissing } from './greeting-missing';
import { punctuationRules } from './punctuation-rules';
import type { Rule } from './rule';

/** Every rule, in the order of the standard. */
export const rules: readonly Rule[] = [greetingMissing, ...punctuationRules];
