import { abbreviation } from './plain-language/abbreviation';
import { jargon } from './plain-language/jargon';
import { longSentence } from './plain-language/long-sentence';
import { nominalisation } from './plain-language/nominalisation';
import { passive } from './plain-language/passive';
import { reasonMissing } from './plain-language/reason-missing';
import { repeatedParagraph } from './plain-language/repeated-paragraph';
import { templatePlaceholder } from './plain-language/template-placeholder';
import { unfinishedSentence } from './plain-language/unfinished-sentence';
import { wallOfText } from './plain-language/wall-of-text';
import { wording } from './plain-language/wording';
import type { Rule } from './rule';

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
