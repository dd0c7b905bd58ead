import type { Rule } from './rule';
import { lostDiacritics } from './spelling/lost-diacritics';
import { realWord } from './spelling/real-word';
import { unknownWord } from './spelling/unknown-word';

/** Spelling (9.5). */
export const spellingRules: readonly Rule[] = [unknownWord, lostDiacritics, realWord];
