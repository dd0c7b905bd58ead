import { originalRules } from './original-rules';
import { ownRules } from './own-rules';
import type { Rule } from './rule';

/** Every rule: those that judge a letter by itself, then those that hold it against the client's message. */
export const rules: readonly Rule[] = [...ownRules, ...originalRules];
