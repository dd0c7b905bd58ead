import { bareAbbreviations } from '../../language/lv/bare-abbreviations';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';

/** 9.5: an abbreviation of letters left out ends with a full stop, before any other mark too: `utt.?`. */
export const abbreviationStop = rule({
  id: 'abbreviation-stop',
  check: 'punctuation',
  severity: 'hint',
  messages: ['abbreviationStop'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (const token of bareAbbreviations(letter.tokens, sentence)) {
        if (isQuoted(letter, token)) continue;
        const replacement = `${token.text}.`;
        yield {
          message: 'abbreviationStop',
          values: { short: replacement },
          zone: 'author',
          start: token.start,
          end: token.end,
          fixes: [{ action: 'replace', replacement }],
        };
      }
    }
  },
});
