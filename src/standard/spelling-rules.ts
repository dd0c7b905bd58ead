import type { Rule } from './rule';
import { lostDiacritics } from './spelling/lost-diacritics';
import { unknownWord } from './spelling/unknown-word';

/** Spelling (9.5). */
export const spellingRules: readonly Rule[] = [unknownWord, lostDiacritics];
