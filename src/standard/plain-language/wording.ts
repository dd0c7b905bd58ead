import type { WordingAdvice } from '../../language/wording';
import type { FindingMessage } from '../rule';
import { rule } from '../rule';
import { pilesUp, WORD_LEVEL_OPTIONS } from './word-level';
import { replacementOf } from './wording-replacement';
import { wordingsIn } from './wordings-in';

/** 9.2: officialese where plain words say the same (research section B.2). */
export const wording = rule({
  id: 'wording',
  check: 'plain-language',
  severity: 'warning',
  messages: [
    'wordingSwap',
    'wordingShorter',
    'wordingVerb',
    'wordingLeaveOut',
    'wordingDate',
    'wordingHow',
    'wordingAct',
    'wordingWho',
    'wordingYou',
  ],
  options: WORD_LEVEL_OPTIONS,
  *examine(letter, { warnFrom, thorough }) {
    const severity = pilesUp(letter, warnFrom) ? 'warning' : 'hint';
    for (const found of wordingsIn(letter, thorough)) {
      const { start, end, plain, text } = replacementOf(letter.tokens, found);
      const words = letter.text.slice(found.match.start, found.match.end);
      yield {
        ...messageOf(found.match.value.advice, words, plain),
        zone: 'author',
        start,
        end,
        severity,
        fixes: text === null ? [] : [{ action: 'replace', replacement: text }],
      };
    }
  },
});

function messageOf(advice: WordingAdvice | undefined, words: string, plain: string): FindingMessage {
  switch (advice) {
    case undefined:
      return { message: 'wordingSwap', values: { words, plain } };
    case 'shorter':
      return { message: 'wordingShorter', values: { words, plain } };
    case 'verb':
      return { message: 'wordingVerb', values: { words, plain } };
    case 'who':
      return { message: 'wordingWho', values: { words, plain } };
    case 'you':
      return { message: 'wordingYou', values: { words, plain } };
    case 'leaveOut':
      return { message: 'wordingLeaveOut', values: { words } };
    case 'date':
      return { message: 'wordingDate', values: { words } };
    case 'how':
      return { message: 'wordingHow', values: { words } };
    case 'act':
      return { message: 'wordingAct', values: { words } };
  }
}
