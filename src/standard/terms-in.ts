import { type Term, terms } from '../language/lv/jargon';
import { type PhraseMatch, PhraseMatcher } from '../language/phrases';
import { tokenize } from '../language/tokens';
import { isAppealClause, isCopiedFromStandard } from './guards';
import type { Letter } from './letter';
import { isQuoted, sentencesIn } from './prose';

export interface FoundTerm {
  readonly match: PhraseMatch<Term>;
}

const matcher = new PhraseMatcher(terms.map((term) => ({ phrase: term.phrase, value: term })));

/** Terms at their first use that neither the letter explains nor the client used. */
export function termsIn(letter: Letter, thorough: boolean): FoundTerm[] {
  const known = termsOfClient(letter);
  const found: FoundTerm[] = [];
  for (const sentence of sentencesIn(letter, 'lv')) {
    if (isAppealClause(letter, sentence)) continue;
    for (const match of matcher.find(letter.tokens, [sentence])) {
      if (known.has(match.value) || (match.value.thorough && !thorough)) continue;
      known.add(match.value);
      if (isQuoted(letter, match) || isExplained(letter, match)) continue;
      if (isCopiedFromStandard(letter.tokens, match.firstToken, match.lastToken)) continue;
      found.push({ match });
    }
  }
  return found;
}

function termsOfClient(letter: Letter): Set<Term> {
  const tokens = tokenize(letter.mail.quoted.text);
  const all = { firstToken: 0, lastToken: tokens.length };
  return new Set(matcher.find(tokens, [all]).map((match) => match.value));
}

/** `servitūts (tiesības …)`, `servitūts – tiesības …`, `servitūts jeb …`, or the term itself in brackets behind plain words. */
function isExplained(letter: Letter, match: PhraseMatch<Term>): boolean {
  const next = letter.tokens[match.lastToken]?.text ?? '';
  const before = letter.tokens[match.firstToken - 1]?.text ?? '';
  return before === '(' || ['(', '–', '—', 'jeb', 'proti'].indexOf(next) >= 0;
}
