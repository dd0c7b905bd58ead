import { lower } from '../letters';
import type { Sentence, Token } from '../text';
import { isPassiveAuxiliary, isPassiveParticiple, isPrefixedParticiple } from './passive-forms';

/** A passive made with `tikt`: indices of its two parts in the token list. */
export interface Passive {
  readonly auxiliary: number;
  readonly participle: number;
}

const FARTHEST_AFTER = 6;
const FARTHEST_BEFORE = 2;
/** `tikt pie`, `tikt galā`: to get there. */
const GETTING = new Set(['pie', 'klāt', 'galā', 'ārā', 'cauri', 'vaļā', 'skaidrībā', 'līdz', 'iekšā', 'augšā']);

/** The passives of a sentence: a form of `tikt` with a participle near it, sooner behind it than before it. */
export function passivesOf(tokens: readonly Token[], sentence: Sentence): Passive[] {
  const passives: Passive[] = [];
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !isPassiveAuxiliary(token.text)) continue;
    if (GETTING.has(lower(tokens[index + 1]?.text ?? ''))) continue;
    const participle = participleNear(tokens, sentence, index);
    if (participle >= 0) passives.push({ auxiliary: index, participle });
  }
  return passives;
}

function participleNear(tokens: readonly Token[], sentence: Sentence, auxiliary: number): number {
  for (let distance = 1; distance <= FARTHEST_AFTER && auxiliary + distance < sentence.lastToken; distance++) {
    const token = tokens[auxiliary + distance];
    if (token?.kind === 'word' && isPassiveParticiple(token.text)) return auxiliary + distance;
  }
  for (let distance = 1; distance <= FARTHEST_BEFORE && auxiliary - distance >= sentence.firstToken; distance++) {
    const token = tokens[auxiliary - distance];
    if (token?.kind === 'punctuation') break;
    if (token?.kind === 'word' && isPassiveParticiple(token.text)) return auxiliary - distance;
  }
  return -1;
}

/** Words that begin another kind of clause, or are a verb of their own: what stands behind them shares no auxiliary. */
const OTHER_CLAUSE = new Set(
  (
    'kas kurš kura kuru kuri kuras kurā kuram ko kam kur kad ka lai ja jo bet kamēr nevis taču tomēr savukārt tāpēc tādēļ tad ' +
    'ir bija būs nav nebija nebūs būtu būt var varēs varētu tiek tika tiks netiek netika netiks tiktu esmu esam esat'
  ).split(' '),
);
const CONVERB = /(?:ot|oties|dams|dama|dami|damies)$/;

/**
 * The participles of a sentence that share the auxiliary of a passive before them (`tika izveidota komisija, par to paziņots kaimiņiem`):
 * token indices. Only clauses with a subject of their own behind commas: `tika saņemts, izskatīts un nosūtīts` is one passive.
 */
export function sharingParticiples(
  tokens: readonly Token[],
  sentence: Sentence,
  passives: readonly Passive[],
): readonly number[] {
  const found = new Set<number>();
  for (const { auxiliary, participle } of passives) {
    let comma = nextComma(tokens, sentence, Math.max(auxiliary, participle) + 1);
    while (comma >= 0) {
      const end = endOfPiece(tokens, sentence, comma + 1);
      const piece = tokens.slice(comma + 1, end);
      if (piece.some(({ text }) => OTHER_CLAUSE.has(lower(text)) || CONVERB.test(lower(text)))) break;
      const own = piece.findIndex(({ text }) => isPrefixedParticiple(text));
      if (own < 0 || lower(piece[0]?.text ?? '') === 'un') break;
      const sameSubject = own === 0 && endingOf(piece[0]) === endingOf(tokens[participle]);
      if (!sameSubject && piece.length > 1) found.add(comma + 1 + own);
      comma = tokens[end]?.text === ',' && end < sentence.lastToken ? end : -1;
    }
  }
  return [...found];
}

/** The ending of a participle in the nominative, which shows gender and number. */
function endingOf(participle: Token | undefined): string {
  return /t(?:s|a|i|as)$/.exec(participle?.text ?? '')?.[0] ?? '';
}

function nextComma(tokens: readonly Token[], sentence: Sentence, from: number): number {
  const end = endOfPiece(tokens, sentence, from);
  return end < sentence.lastToken && tokens[end]?.text === ',' ? end : -1;
}

/** The index of the first mark from `from` on, or the sentence's end. */
function endOfPiece(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let index = from;
  while (index < sentence.lastToken && tokens[index]?.kind !== 'punctuation') index++;
  return index;
}
