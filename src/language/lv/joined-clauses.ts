import { fold, lower } from '../letters';
import type { Sentence, Token } from '../text';
import { isImperative } from './word-shapes';

const WE = new Set(['mēs', 'es']);
/** The first person of the future; `-šu` and `-šos` are adjectives too (`esošos`), unless `es` stands before them. */
const OUR_FUTURE = /.{2,}sim(?:ies)?$/;
const MY_FUTURE = /.{2,}š(?:u|os)$/;
const YOUR_FUTURE = /.{2,}siet(?:ies)?$/;
/** The verb of the second clause stands so near behind `un`. */
const FARTHEST_VERB = 4;
/** A clause that may belong to both sides of `un`, so that no comma is wanted. */
const SHARED_CLAUSE = new Set('ja kad lai tiklīdz kamēr ka jo'.split(' '));

/**
 * The index of an `un` that joins two main clauses with different subjects and has no comma: a request and our promise (`Zvaniet un mēs
 * palīdzēsim`), or our promise and what the client will do (`Mēs atsūtīsim rēķinu un Jūs varēsiet maksāt`). -1 where none is sure: with
 * anything before the first clause, or a clause behind the second, both may share it, and then no comma is wanted. In general a sentence
 * without analysis does not show what `un` joins.
 */
export function bareJoiningUn(tokens: readonly Token[], sentence: Sentence): number {
  const first = startOfClause(tokens, sentence);
  const opening = tokens[first]?.text ?? '';
  const request = isImperative(opening);
  if (!request && !(WE.has(lower(opening)) && first === sentence.firstToken)) return -1;
  let promised = false;
  for (let index = first + 1; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation') return -1;
    const word = lower(token.text);
    if (word === 'un') {
      const joins = request ? promises(tokens, sentence, index) : promised && sendsOn(tokens, sentence, index);
      return joins && !sharesClause(tokens, sentence, index) ? index : -1;
    }
    promised ||= OUR_FUTURE.test(word) || MY_FUTURE.test(word);
  }
  return -1;
}

/** Behind `Lūdzu,` at the head of the sentence. */
function startOfClause(tokens: readonly Token[], { firstToken }: Sentence): number {
  if (fold(tokens[firstToken]?.text ?? '') !== 'ludzu') return firstToken;
  return tokens[firstToken + 1]?.text === ',' ? firstToken + 2 : firstToken + 1;
}

function promises(tokens: readonly Token[], sentence: Sentence, un: number): boolean {
  const mine = lower(tokens[un + 1]?.text ?? '') === 'es';
  return hasNear(tokens, sentence, un, mine ? MY_FUTURE : OUR_FUTURE);
}

function sendsOn(tokens: readonly Token[], sentence: Sentence, un: number): boolean {
  return lower(tokens[un + 1]?.text ?? '') === 'jūs' && hasNear(tokens, sentence, un, YOUR_FUTURE);
}

function hasNear(tokens: readonly Token[], sentence: Sentence, un: number, verb: RegExp): boolean {
  for (let index = un + 1; index < Math.min(sentence.lastToken, un + 1 + FARTHEST_VERB); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (verb.test(lower(token.text))) return true;
  }
  return false;
}

function sharesClause(tokens: readonly Token[], sentence: Sentence, un: number): boolean {
  return tokens.slice(un, sentence.lastToken).some(({ text }) => SHARED_CLAUSE.has(lower(text)));
}
