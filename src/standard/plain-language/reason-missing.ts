import { reasons, refusals } from '../../language/lv/reasons';
import { PhraseMatcher } from '../../language/phrases';
import { sentencesIn } from '../letter/prose';
import { rule } from '../rule';

const refusalPhrases = new PhraseMatcher(refusals.map((phrase) => ({ phrase, value: phrase })));
const reasonPhrases = new PhraseMatcher(reasons.map((phrase) => ({ phrase, value: phrase })));

/** 9.2 asks for reasons: a refusal or a payment demanded without any sign of a reason in the letter (research section A.2). */
export const reasonMissing = rule({
  id: 'reason-missing',
  check: 'plain-language',
  severity: 'hint',
  messages: ['reasonMissing'],
  options: {},
  *examine(letter) {
    const sentences = sentencesIn(letter, 'lv');
    const [first] = refusalPhrases.find(letter.tokens, sentences);
    if (!first || reasonPhrases.has(letter.tokens, sentences)) return;
    yield { message: 'reasonMissing', zone: 'author', start: first.start, end: first.end };
  },
});
