import { greetingMissing } from './greeting-missing';
import type { Rule } from './rule';

/** Every rule, in the order of the standard. */
export const rules: readonly Rule[] = [greetingMissing];
