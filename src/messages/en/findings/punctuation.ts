import type { findings as latvian, rules as latvianRules } from '../../lv/findings/punctuation';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {};

export const rules: Translation<typeof latvianRules> = {};
