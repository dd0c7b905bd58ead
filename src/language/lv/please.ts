import { fold, isLower } from '../letters';
import type { Sentence, Token } from '../text';
import { isExhortation, isImperative, mayBeInfinitive } from './word-shapes';

/**
 * A `lūdzu` beside an imperative that lacks a comma: the token indices of `lūdzu` and of the imperative, and on which sides the comma is
 * missing.
 */
export interface BarePlease {
  readonly please: number;
  readonly verb: number;
  readonly commaBefore: boolean;
  readonly commaAfter: boolean;
}

const FARTHEST_BEHIND = 9;
const FARTHEST_BEFORE = 4;
/** Behind these another clause may have begun, whose verb is not the one that `lūdzu` belongs to; `lūdzu jūs` is „I ask you”. */
const CLAUSE_BORDERS = new Set(
  'un vai bet jeb ka lai ja jo kad kas ko kam kur kurs kura kuru kuram kuri kuras kamer nevis jus tevi ludzu'.split(
    ' ',
  ),
);
/** `ļoti lūdzu`: with these before it `lūdzu` is a small clause of its own, and only the comma behind it is sure. */
const ASKING_HARD = new Set('loti sirsnigi laipni mili velreiz atkartoti pazemigi es'.split(' '));

/**
 * The places of a sentence where `lūdzu` stands with an imperative as a particle and is not set off by commas: `Lūdzu zvaniet`,
 * `Lūdzu pēc sapulces zvaniet`, `Atsūtiet lūdzu plānu`. With an infinitive (`lūdzu zvanīt`) it is a verb and stands without commas
 * (valoda.lv; research section A.5).
 */
export function barePleases(tokens: readonly Token[], sentence: Sentence): BarePlease[] {
  const found: BarePlease[] = [];
  for (let please = sentence.firstToken; please < sentence.lastToken; please++) {
    if (fold(tokens[please]?.text ?? '') !== 'ludzu') continue;
    const verb = verbBehind(tokens, sentence, please) ?? verbBefore(tokens, sentence, please);
    if (verb === null) continue;
    const before = please > sentence.firstToken ? tokens[please - 1] : undefined;
    const behind = please + 1 < sentence.lastToken ? tokens[please + 1] : undefined;
    // A capital inside the sentence begins somebody's words, a label or a button.
    const commaBefore = isNoMark(before) && !ASKING_HARD.has(fold(before.text)) && isLower(tokens[please]?.text ?? '');
    const commaAfter = isNoMark(behind);
    if (commaBefore || commaAfter) found.push({ please, verb, commaBefore, commaAfter });
  }
  return found;
}

function verbBehind(tokens: readonly Token[], sentence: Sentence, please: number): number | null {
  const next = please + 1 < sentence.lastToken ? tokens[please + 1] : undefined;
  if (next && isExhortation(next.text)) return please + 1;
  const from = next?.text === ',' ? please + 2 : please + 1;
  for (let index = from; index < Math.min(sentence.lastToken, please + FARTHEST_BEHIND); index++) {
    const token = tokens[index];
    if (!isNoMark(token) || isBorder(token)) return null;
    if (isImperative(token.text)) return index;
    if (mayBeInfinitive(token.text)) return null;
  }
  return null;
}

/** The imperative before `lūdzu`, unless an infinitive behind it shows that `lūdzu` is the clause's own verb. */
function verbBefore(tokens: readonly Token[], sentence: Sentence, please: number): number | null {
  for (let index = please + 1; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (!isNoMark(token) || isBorder(token)) break;
    if (mayBeInfinitive(token.text)) return null;
  }
  for (let index = please - 1; index >= Math.max(sentence.firstToken, please - FARTHEST_BEFORE); index--) {
    const token = tokens[index];
    if (!isNoMark(token) || isBorder(token)) return null;
    if (isImperative(token.text)) return index;
  }
  return null;
}

function isNoMark(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== 'punctuation';
}

function isBorder(token: Token): boolean {
  return CLAUSE_BORDERS.has(fold(token.text));
}
