import { abbreviation } from './abbreviation';
import { jargon } from './jargon';
import { longSentence } from './long-sentence';
import { nominalisation } from './nominalisation';
import { passive } from './passive';
import { reasonMissing } from './reason-missing';
import { repeatedParagraph } from './repeated-paragraph';
import type { Rule } from './rule';
import { templatePlaceholder } from './template-placeholder';
import { unfinishedSentence } from './unfinished-sentence';
import { wallOfText } from './wall-of-text';
import { wording } from './wording';

/** 9.2: plain language, and what is left over or missing in the text. */
export const plainLanguageRules: readonly Rule[] = [
  wording,
  jargon,
  abbreviation,
  longSentence,
  passive,
  nominalisation,
  wallOfText,
  reasonMissing,
  templatePlaceholder,
  unfinishedSentence,
  repeatedParagraph,
];
