import { terms as englishTerms } from '../../language/en/jargon';
import { terms as latvianTerms, type Term } from '../../language/lv/jargon';
import { type PhraseMatch, PhraseMatcher } from '../../language/phrases';
import type { Sentence } from '../../language/text';
import { tokenize } from '../../language/tokens';
import type { Letter } from '../letter/letter';
import { isQuoted, sentencesIn } from '../letter/prose';
import { isAppealClause, isCopiedFromStandard } from './guards';

export interface FoundTerm {
  readonly match: PhraseMatch<Term>;
  /** Of the sentence. */
  readonly language: 'lv' | 'en';
}

const matchers = { lv: matcherOf(latvianTerms), en: matcherOf(englishTerms) } as const;

function matcherOf(terms: readonly Term[]): PhraseMatcher<Term> {
  return new PhraseMatcher(terms.map((term) => ({ phrase: term.phrase, value: term })));
}

/** Terms at their first use that neither the letter explains nor the client used, and that no link beside them opens. */
export function termsIn(letter: Letter, thorough: boolean): FoundTerm[] {
  return [...termsInLanguage(letter, thorough, 'lv'), ...termsInLanguage(letter, thorough, 'en')];
}

function termsInLanguage(letter: Letter, thorough: boolean, language: 'lv' | 'en'): FoundTerm[] {
  const matcher = matchers[language];
  const sentences = sentencesIn(letter, language);
  if (sentences.length === 0) return [];
  const known = termsOfClient(letter, matcher);
  const linked = termsWithLink(letter, sentences, matcher);
  const found: FoundTerm[] = [];
  for (const sentence of sentences) {
    if (isAppealClause(letter, sentence)) continue;
    for (const match of matcher.find(letter.tokens, [sentence])) {
      if (known.has(match.value) || (match.value.thorough && !thorough)) continue;
      known.add(match.value);
      if (isQuoted(letter, match) || isExplained(letter, match) || isIdentified(letter, match)) continue;
      if (linked.has(match.value)) continue;
      if (isCopiedFromStandard(letter.tokens, match.firstToken, match.lastToken)) continue;
      found.push({ match, language });
    }
  }
  return found;
}

function termsOfClient(letter: Letter, matcher: PhraseMatcher<Term>): Set<Term> {
  const subject = letter.kind === 'reply' ? `${letter.draft.subject}\n` : '';
  const tokens = tokenize(`${subject}${letter.mail.quoted.text}`);
  const all = { firstToken: 0, lastToken: tokens.length };
  return new Set(matcher.find(tokens, [all]).map((match) => match.value));
}

/** „Paskaidrojuma rakstu iesniedziet BIS (saite)”: the page behind a link in the sentence, or in the next one, says what the thing is. */
function termsWithLink(letter: Letter, sentences: readonly Sentence[], matcher: PhraseMatcher<Term>): Set<Term> {
  const { links } = letter.mail.author;
  const near = sentences.filter(({ start, end }, index) => {
    const until = sentences[index + 1]?.end ?? end;
    return links.some((link) => link.start < until && link.end > start);
  });
  return new Set(matcher.find(letter.tokens, near).map((match) => match.value));
}

/** `kadastra apzīmējums 8044 005 0312`: a number behind it tells which one is meant, and the word need not be understood. */
function isIdentified(letter: Letter, match: PhraseMatch<Term>): boolean {
  const next = letter.tokens[match.lastToken];
  return next?.kind === 'number' || next?.kind === 'reference' || next?.text === 'Nr.';
}

/** `servitūts (tiesības …)`, `servitūts – tiesības …`, `servitūts jeb …`, or the term itself in brackets behind plain words. */
function isExplained(letter: Letter, match: PhraseMatch<Term>): boolean {
  const next = letter.tokens[match.lastToken]?.text ?? '';
  const before = letter.tokens[match.firstToken - 1]?.text ?? '';
  return before === '(' || ['(', '–', '—', 'jeb', 'proti'].indexOf(next) >= 0;
}
