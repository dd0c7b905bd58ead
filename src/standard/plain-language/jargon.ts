import { rule } from '../rule';
import { termsIn } from './terms-in';
import { pilesUp, WORD_LEVEL_OPTIONS } from './word-level';

/** 9.2: a term of the trade at its first use wants half a sentence of explanation (research section B.3). */
export const jargon = rule({
  id: 'jargon',
  check: 'plain-language',
  severity: 'warning',
  messages: ['jargon'],
  options: WORD_LEVEL_OPTIONS,
  *examine(letter, { warnFrom, thorough }) {
    const severity = pilesUp(letter, warnFrom) ? 'warning' : 'hint';
    for (const { match, language } of termsIn(letter, thorough)) {
      const term = letter.text.slice(match.start, match.end);
      const { explanation } = match.value;
      yield {
        message: 'jargon',
        values: { term, explanation },
        zone: 'author',
        start: match.start,
        end: match.end,
        severity: language === 'en' ? 'hint' : severity,
        fixes: [{ action: 'replace', replacement: `${term} (${explanation})` }],
      };
    }
  },
});
