import { writtenOut } from '../../language/lv/short-forms';
import { PhraseMatcher } from '../../language/phrases';
import { hasLink } from '../links/link-places';
import { rule } from '../rule';
import { abbreviationsIn } from './abbreviations-in';
import { PILING_UP, pilesUp } from './word-level';
import { replacementOf } from './wording-replacement';
import { findWordings } from './wordings-in';

const shortForms = new PhraseMatcher(writtenOut.map((wording) => ({ phrase: wording.phrase, value: wording })));

/**
 * 9.2: an abbreviation of the trade is written out or explained at its first use (research section B.3). Ordinary short forms
 * (`š. g.`, `t. sk.`) are a matter of taste.
 */
export const abbreviation = rule({
  id: 'abbreviation',
  check: 'plain-language',
  severity: 'warning',
  messages: ['abbreviationExplain', 'abbreviationUnknown', 'abbreviationWriteOut'],
  options: PILING_UP,
  *examine(letter, { warnFrom }) {
    const severity = pilesUp(letter, warnFrom) ? 'warning' : 'hint';
    for (const { token, mild, fullName } of abbreviationsIn(letter)) {
      const place = { zone: 'author', start: token.start, end: token.end, severity: mild ? 'hint' : severity } as const;
      const short = token.text;
      if (fullName === null) yield { ...place, severity: 'hint', message: 'abbreviationUnknown', values: { short } };
      else {
        const replacement = `${short} (${fullName})`;
        yield {
          ...place,
          message: 'abbreviationExplain',
          values: { short, fullName },
          fixes: [{ action: 'replace', replacement }],
        };
      }
    }
    for (const found of findWordings(letter, shortForms)) {
      const { start, end, plain, text } = replacementOf(letter.tokens, found);
      if (text === null || hasLink(letter, found.match)) continue;
      yield {
        message: 'abbreviationWriteOut',
        values: { short: letter.text.slice(start, end), plain },
        zone: 'author',
        start,
        end,
        severity: 'hint',
        fixes: [{ action: 'replace', replacement: text }],
      };
    }
  },
});
