import { cuesOf, type Word } from '../../language/cues';
import { clientActs } from '../../language/lv/reference';
import { idleSentences } from '../../language/lv/request-topics';
import { isOurFuture, isRequestToClient } from '../../language/lv/verb-endings';
import { apologises, givesThanks, sumsUp } from '../closing/closing-cues';
import type { Letter } from '../letter/letter';
import { bodySentences } from '../letter/letter-words';
import { stemsOf } from './topic-words';

/** A sentence of the reply that may hold an answer. */
export interface ReplySentence {
  /** It sums up, or says what the next step is: what was said before, or what comes after. */
  readonly closes: boolean;
  readonly words: readonly Word[];
  readonly stems: readonly string[];
}

const acts = cuesOf(clientActs);
const idle = cuesOf(idleSentences);
const INTRODUCTION = 3;
const CLOSING = 2;
const LONGEST_SENTENCE = 250;
const LONGEST_REPETITION = 20;

/** The sentences of the reply's body but for the introduction that repeats the request, thanks, apologies and leave-taking. */
export function replySentences(letter: Letter): readonly ReplySentence[] {
  const sentences: ReplySentence[] = [];
  bodySentences(letter).forEach((words, index) => {
    const whole = repeats(letter, words, index) ? words.slice(afterColon(letter, words)) : words;
    const said = whole.slice(0, LONGEST_SENTENCE);
    if (said.length === 0 || idle.in(said)) return;
    const stems: string[] = [];
    for (const word of said) stems.push(...stemsOf(word));
    sentences.push({ words: said, stems, closes: sumsUp('lv', said) });
  });
  return sentences.map((sentence, index) =>
    index >= sentences.length - CLOSING && isNextStep(sentence.words) ? { ...sentence, closes: true } : sentence,
  );
}

function isNextStep(words: readonly Word[]): boolean {
  return words.some(
    ({ text, folded }) =>
      // „jauniešu” ends as „iešu” does.
      (isOurFuture(text) && !/.iesu$/.test(folded)) ||
      isRequestToClient(text) ||
      /^gaid(?:u|am|isu|isim)$/.test(folded),
  );
}

function repeats(letter: Letter, words: readonly Word[], index: number): boolean {
  if (givesThanks('lv', words) || apologises('lv', words)) return true;
  if (index >= INTRODUCTION) return false;
  return (
    acts.in(words) ||
    /^atbild/.test(words[0]?.folded ?? '') ||
    /^prie(?:ks|caj)/.test(words[0]?.folded ?? '') ||
    words.some(({ start, end }) => /.{4}jāt(?:ies)?$/.test(letter.text.slice(start, end).toLowerCase()))
  );
}

/**
 * „Paldies par jautājumu – jā, zāle ir brīva”: index of the first word behind the mark. Without one the sentence only repeats, unless it is
 * so long that it must say more („Atbildot uz …, informējam, ka …”).
 */
function afterColon(letter: Letter, words: readonly Word[]): number {
  for (let index = 1; index < words.length; index++) {
    const between = letter.text.slice(words[index - 1]?.end, words[index]?.start);
    if (/[:;–—]/.test(between)) return index;
  }
  return Math.min(words.length, LONGEST_REPETITION);
}
