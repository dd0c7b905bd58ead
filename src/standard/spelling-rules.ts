import { lostDiacritics } from './lost-diacritics';
import type { Rule } from './rule';
import { unknownWord } from './unknown-word';

/** Spelling (9.5). */
export const spellingRules: readonly Rule[] = [unknownWord, lostDiacritics];
