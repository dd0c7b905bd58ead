import { usages } from '../../language/lv/usage';
import { PhraseMatcher } from '../../language/phrases';
import { replacementOf } from '../plain-language/wording-replacement';
import { findWordings } from '../plain-language/wordings-in';
import { rule } from '../rule';

const matcher = new PhraseMatcher(usages.map((usage) => ({ phrase: usage.phrase, value: usage })));

/** 9.5: words that the dictionary knows and usage does not: `papildus informācija`, `vairāk kā 30`, `epasts` (research section B.2). */
export const usage = rule({
  id: 'usage',
  check: 'spelling',
  severity: 'hint',
  messages: ['usage', 'usageAdvice'],
  options: { thorough: { type: 'boolean', default: false } },
  *examine(letter, { thorough }) {
    for (const found of findWordings(letter, matcher)) {
      if (found.match.value.thorough && !thorough) continue;
      const words = letter.text.slice(found.match.start, found.match.end);
      // What the dictionary does not know is reported there.
      if (letter.speller && words.indexOf(' ') < 0 && !letter.speller.accepts(words)) continue;
      const { start, end, plain, text } = replacementOf(letter.tokens, found);
      yield {
        message: text === null ? 'usageAdvice' : 'usage',
        values: { words, plain: text ?? plain },
        zone: 'author',
        start,
        end,
        fixes: text === null ? [] : [{ action: 'replace', replacement: text }],
      };
    }
  },
});
