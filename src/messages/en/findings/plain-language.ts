import type { findings as latvian, rules as latvianRules } from '../../lv/findings/plain-language';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {};

export const rules: Translation<typeof latvianRules> = {};
