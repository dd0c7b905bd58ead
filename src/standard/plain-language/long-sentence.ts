import { lower } from '../../language/letters';
import type { Sentence, Token } from '../../language/text';
import type { Letter } from '../letter/letter';
import { isQuoted, proseOf } from '../letter/prose';
import { rule } from '../rule';
import { isAppealClause, isCopiedFromStandard } from './guards';

/** So many commas or semicolons behind a colon make an enumeration. */
const ENUMERATION = 3;
/** Commas of a list that stands in the sentence itself, and words of its longest item. */
const PLAIN_LIST = 4;
const LONGEST_ITEM = 7;
const CLAUSE_OPENERS = new Set(
  'ka kas kur kad lai ja jo bet kā kamēr tomēr taču tāpēc tad kuru kura kuri kuras kurš ko cik'.split(' '),
);

/**
 * 9.2: a sentence that is too long to take in at once. Twenty-five words is the public sector's usual limit; above thirty-five are
 * 3.4 % of newspaper sentences (research sections B.4–B.6). What `;` parts, the items behind a colon and those of a
 * plain list count each alone.
 */
export const longSentence = rule({
  id: 'long-sentence',
  check: 'plain-language',
  severity: 'warning',
  messages: ['longSentence', 'veryLongSentence'],
  options: {
    hintAbove: { type: 'integer', default: 25, minimum: 10, maximum: 100 },
    warnAbove: { type: 'integer', default: 35, minimum: 10, maximum: 200 },
  },
  *examine(letter, { hintAbove, warnAbove }) {
    for (const { sentences } of proseOf(letter).paragraphs) {
      for (const sentence of sentences) {
        const words = longestPiece(letter.tokens, sentence);
        if (words <= Math.min(hintAbove, warnAbove) || isExempt(letter, sentence)) continue;
        const { start, end } = sentence;
        const place = { values: { words }, zone: 'author', start, end } as const;
        if (words > warnAbove) yield { message: 'veryLongSentence', ...place };
        else yield { message: 'longSentence', ...place, severity: 'hint' };
      }
    }
  },
});

function isExempt(letter: Letter, sentence: Sentence): boolean {
  return (
    isAppealClause(letter, sentence) ||
    isQuoted(letter, sentence) ||
    isCopiedFromStandard(letter.tokens, sentence.firstToken, sentence.lastToken)
  );
}

/** Words of the longest piece of a sentence; what a bracket only refers to (`(sk. likuma 5. pantu)`, `(reģ. Nr. 5)`) is passed over. */
function longestPiece(tokens: readonly Token[], sentence: Sentence): number {
  const own = withoutReferences(tokens.slice(sentence.firstToken, sentence.lastToken));
  const colon = own.findIndex((token) => token.text === ':');
  const behind = colon < 0 ? [] : own.slice(colon + 1);
  if (colon < 0 && isPlainList(own)) return longestBetween(own, [',', ';']);
  const marks = behind.filter((token) => token.text === ',' || token.text === ';').length;
  if (marks < ENUMERATION) return longestBetween(own, [';']);
  return Math.max(longestBetween(own.slice(0, colon), [';']), longestBetween(behind, [',', ';']));
}

/** Short items between commas, none a clause of its own: `pases kopiju, līgumu, plānu un tāmi`. */
function isPlainList(tokens: readonly Token[]): boolean {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') items.push([]);
    else if (token.kind !== 'punctuation') items[items.length - 1]?.push(token);
  }
  const behind = items.slice(1);
  return (
    behind.length >= PLAIN_LIST &&
    behind.every((item) => item.length <= LONGEST_ITEM && !CLAUSE_OPENERS.has(lower(item[0]?.text ?? '')))
  );
}

/** Without brackets that begin with an abbreviation or a number. */
function withoutReferences(tokens: readonly Token[]): readonly Token[] {
  let inside = false;
  return tokens.filter((token, index) => {
    if (token.text === '(') inside = /^(?:abbreviation|number|reference)$/.test(tokens[index + 1]?.kind ?? '');
    const kept = !inside;
    if (token.text === ')') inside = false;
    return kept;
  });
}

function longestBetween(tokens: readonly Token[], marks: readonly string[]): number {
  let longest = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'word') words++;
    else if (marks.indexOf(token.text) >= 0) words = 0;
    longest = Math.max(longest, words);
  }
  return longest;
}
