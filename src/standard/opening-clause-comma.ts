import { fold, lower } from '../language/letters';
import { REQUESTS } from '../language/lv/requests';
import type { Sentence, Token } from '../language/text';
import { mended } from './comma-before';
import { sentencesIn } from './prose';
import { rule } from './rule';

const OPENINGS = new Set(['ja', 'lai', 'kad', 'tiklīdz', 'kamēr']);
const SHORTEST_CLAUSE = 3;

/** 9.5: a comma between an opening `ja`, `lai` or `kad` clause and the imperative after it: `Ja ir jautājumi, zvaniet`. */
export const openingClauseComma = rule({
  id: 'opening-clause-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['openingClauseComma'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const verb = imperativeAfterClause(letter.tokens, sentence);
      const before = letter.tokens[verb - 1];
      const imperative = letter.tokens[verb];
      if (!before || !imperative) continue;
      yield {
        message: 'openingClauseComma',
        values: { verb: imperative.text },
        zone: 'author',
        start: before.start,
        end: imperative.end,
        fixes: [{ action: 'replace', replacement: mended(letter.text, before.start, imperative.end, before.end) }],
      };
    }
  },
});

/** The index of the imperative that ends an opening clause without any mark before it; -1 when there is none. */
function imperativeAfterClause(tokens: readonly Token[], sentence: Sentence): number {
  if (!OPENINGS.has(lower(tokens[sentence.firstToken]?.text ?? ''))) return -1;
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    const token = tokens[index];
    // `lūdzu` between the two is the matter of the rule about it.
    if (token?.kind !== 'word' || fold(token.text) === 'ludzu') return -1;
    if (!REQUESTS.has(lower(token.text))) continue;
    const clause = tokens.slice(sentence.firstToken + 1, index).map(({ text }) => lower(text));
    return clause.length + 1 >= SHORTEST_CLAUSE && isComplete(clause) ? index : -1;
  }
  return -1;
}

/** `Ja Jūs to aizpildiet` is a slip for `aizpildāt`: a clause about `Jūs` has a verb of its own before the imperative. */
function isComplete(clause: readonly string[]): boolean {
  if (clause[clause.length - 1] === 'un' || clause[clause.length - 1] === 'vai') return false;
  return clause.indexOf('jūs') < 0 || clause.some((word) => /(?:[aā]t|[aā]ties|siet|sieties)$/.test(word));
}
