import { lower } from '../letters';
import type { Sentence, Token } from '../text';
import { isPassiveAuxiliary, isPassiveParticiple } from './word-shapes';

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
