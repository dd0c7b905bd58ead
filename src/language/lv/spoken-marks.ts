import { isUpper, lower } from '../letters';
import type { Sentence, Token } from '../text';

/** A mark that somebody spoke and a machine wrote out: its words, from `first` to `last` (exclusive), and the mark. */
export interface SpokenMark {
  readonly first: number;
  readonly last: number;
  readonly mark: string;
}

const OPENERS = new Set(
  'paldies pateicamies lūdzu lūdzam ja jūs jūsu jums mēs mums mūsu es ar tāpēc tādēļ vai par šis šī tas tā rīt atbildēsim atvainojamies diemžēl ceram informējam zvaniet rakstiet jauku uz labdien'.split(
    ' ',
  ),
);
/** Endings of nouns and adjectives before which `punkts` is a thing: `savākšanas punkts`, `pirmais punkts`, `likuma punkts`. */
const BEFORE_A_THING = /(?:ais|[aeou]s|s|š|a|o|u)$/;
const PREDICATES = /(?:sim|simies|šu|šos|am|ām|amies|āmies|at|aties|iet|ieties)$/;
const ABOUT_MARKS = /^(?:pieturzīm|lieks$|komat[ua]|decimāl|interpunkc|teikum)/;

/**
 * `paldies komats atbildēsim rīt punkts`: marks that were dictated. Only where the word cannot be meant: `komats` is a thing in a
 * text about punctuation alone, `punkts` in many.
 */
export function spokenMarksOf(tokens: readonly Token[], sentence: Sentence): SpokenMark[] {
  const own = tokens.slice(sentence.firstToken, sentence.lastToken);
  if (own.some((token) => ABOUT_MARKS.test(lower(token.text)))) return [];
  const marks: SpokenMark[] = [];
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    const word = tokens[index]?.text;
    const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
    if (tokens[index - 1]?.kind === 'punctuation') continue;
    if (word === 'komats') marks.push({ first: index, last: index + 1, mark: ',' });
    else if (word === 'punkts' && isSpokenStop(tokens, sentence, index, next)) {
      marks.push({ first: index, last: next?.text === '.' ? index + 2 : index + 1, mark: '.' });
    } else if (
      (word === 'jautājuma' || word === 'izsaukuma') &&
      next?.text === 'zīme' &&
      isEnd(tokens, sentence, index + 2)
    ) {
      marks.push({ first: index, last: index + 2, mark: word === 'jautājuma' ? '?' : '!' });
    }
  }
  return marks;
}

function isSpokenStop(tokens: readonly Token[], sentence: Sentence, index: number, next: Token | undefined): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  const beginsAnew = next !== undefined && next.kind === 'word' && isUpper(next.text);
  if (beginsAnew && OPENERS.has(lower(next.text))) return true;
  if (next && next.text !== '.' && !beginsAnew) return false;
  const earlier = tokens.slice(sentence.firstToken, index);
  const complete = earlier.some((token) => PREDICATES.test(lower(token.text)) || lower(token.text) === 'paldies');
  return complete && earlier.length > 2 && !BEFORE_A_THING.test(lower(before.text));
}

function isEnd(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const token = tokens[index];
  return (
    index >= sentence.lastToken ||
    token?.text === '.' ||
    (token !== undefined && OPENERS.has(lower(token.text)) && isUpper(token.text))
  );
}
