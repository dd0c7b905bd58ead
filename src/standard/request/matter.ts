import type { Word } from '../../language/cues';
import type { Letter } from '../letter/letter';
import type { RequestClause } from './find-requests';
import type { ReplySentence } from './reply-sentences';
import { looksLikeVerb, meet, stemsOf } from './topic-words';

/** Stems of one word. */
export type Stems = readonly string[];

/** What a request is about. */
export interface Matter {
  /** Things that this request names and no other part of the message. */
  readonly own: readonly Stems[];
  /** All of its words that carry matter. */
  readonly all: readonly Stems[];
}

export interface AskedMatter {
  readonly request: RequestClause;
  readonly matter: Matter;
}

/** The reply as the requests see it. */
export interface Reply {
  readonly letter: Letter;
  readonly sentences: readonly ReplySentence[];
  readonly asked: readonly AskedMatter[];
  /** What the client says beside the requests. */
  readonly said: readonly Stems[];
}

/** The stems of the words that carry a matter; verbs and debitives only where `verbs` is set. */
export function matterOf(words: readonly Word[], verbs: boolean): readonly Stems[] {
  return words
    .filter((word) => verbs || !looksLikeVerb(word))
    .map(stemsOf)
    .filter((stems) => stems.length > 0);
}

/** Does a sentence of the reply have the word, or another for the same thing? */
export function touches(sentence: ReplySentence, stems: Stems): boolean {
  return stems.some((stem) => sentence.stems.some((other) => meet(stem, other)));
}

export function touchesAny(sentence: ReplySentence, words: readonly Stems[]): boolean {
  return words.some((stems) => touches(sentence, stems));
}
