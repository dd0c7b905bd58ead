import { hasDiacritics } from '../language/letters';
import { inCase, letterCaseOf } from './letter-case';
import type { Restoration } from './restorations';
import type { Speller } from './speller';
import { isAcronym } from './word-shapes';

/** A word of a sentence that was typed without diacritics, and whether a comma stands before it. */
export interface PlainWord {
  readonly text: string;
  readonly afterComma: boolean;
}

/** How much commoner a twin must be before a word that is one itself is changed: two doublings. */
const MARGIN = 2;
/** What having been seen after the same word is worth, in doublings. */
const SEEN_TOGETHER = 6;
const GRAMMAR = 4;
/** Prepositions: no locative follows. */
const PREPOSITIONS = new Set(
  'no ar par uz pie pēc bez līdz kopš pirms aiz zem virs pret caur starp pa pār dēļ ap gar'.split(' '),
);
/** Forms after which the locative is due. */
const LOCATIVES = new Set(
  'šajā tajā šai tai kurā savā vienā visā citā kādā šādā tādā jebkurā nākamajā pagājušajā'.split(' '),
);
const LONG_END = /(?:ā|ē|ī|ū|ās|ēs|īs)$/;
const LONG_VOWEL_END = /[āēīū]$/;

/**
 * Puts the diacritics back into a sentence. A word that has them, or that nothing is known of, stays; where several words are
 * possible, their frequency, the word before and the grammar of prepositions and demonstratives decide.
 */
export function restoreSentence(words: readonly PlainWord[], speller: Speller): string[] {
  const restored: string[] = [];
  words.forEach((word, index) => {
    const previous = restored[index - 1]?.toLowerCase() ?? '';
    restored.push(restoreWord(word, previous, words[index + 1]?.text.toLowerCase() ?? '', speller));
  });
  return restored;
}

function restoreWord({ text, afterComma }: PlainWord, previous: string, next: string, speller: Speller): string {
  if (hasDiacritics(text) || isAcronym(text)) return text;
  const typed = text.toLowerCase();
  if (typed === 'ka') return inCase(afterComma && next !== 'ari' && next !== 'arī' ? 'ka' : 'kā', letterCaseOf(text));
  const candidates = speller.restorations(text);
  const names = candidates.every(({ isName }) => isName);
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const worth = worthOf(candidate, previous, speller) + preference(candidate.word.toLowerCase(), typed, names);
    if (worth > most) {
      most = worth;
      best = candidate.word;
    }
  }
  return best === null ? text : inCase(best, letterCaseOf(text));
}

/** Of two words the one that was typed; of `Janis` and `Jānis`, names with the same ending, the one with diacritics. */
function preference(word: string, typed: string, names: boolean): number {
  if (word === typed) return MARGIN;
  return names && word.slice(-2) === typed.slice(-2) ? MARGIN + 1 : 0;
}

function worthOf({ word, frequency }: Restoration, previous: string, speller: Speller): number {
  let worth = frequency;
  if (previous !== '' && speller.follows(previous, word)) worth += SEEN_TOGETHER;
  if (PREPOSITIONS.has(previous) && LONG_END.test(word)) worth -= GRAMMAR;
  if (LOCATIVES.has(previous) && LONG_VOWEL_END.test(word)) worth += GRAMMAR;
  return worth;
}
