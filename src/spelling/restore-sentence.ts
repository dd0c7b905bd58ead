import { hasDiacritics } from '../language/letters';
import { inCase, letterCaseOf } from './letter-case';
import type { PlainWord } from './plain-word';
import type { Restoration } from './restorations';
import { grammarOf, type Neighbours } from './sentence-grammar';
import type { Speller } from './speller';
import { isAcronym } from './word-shapes';

/** How much commoner a twin must be before a word that is one itself is changed: two doublings. */
const MARGIN = 2;
/** What having been seen after the same word is worth, in doublings. */
const SEEN_TOGETHER = 6;
/** After these „ka” begins a clause even where the comma was forgotten. */
const SAYING = new Set(
  'paldies ceru ceram informēju informējam saprotu saprotam domāju domājam redzu priecājos priecājamies rāda žēl jo tāpēc'.split(
    ' ',
  ),
);

/**
 * Puts the diacritics back into a sentence. A word that has them, or that nothing is known of, stays; where several words are
 * possible, their frequency, the word before and the grammar of prepositions and demonstratives decide.
 */
export function restoreSentence(words: readonly PlainWord[], speller: Speller): string[] {
  const restored: string[] = [];
  const before: string[] = [];
  const candidates = words.map(({ text }) => candidatesOf(text, speller));
  words.forEach((word, index) => {
    const next = (candidates[index + 1] ?? []).map((each) => each.word.toLowerCase());
    const chosen = restoreWord(candidates[index] ?? [], { before, word, next }, speller);
    restored.push(chosen);
    before.push(chosen.toLowerCase());
  });
  return restored;
}

/** None for a word that stays as it is. */
function candidatesOf(text: string, speller: Speller): readonly Restoration[] {
  return hasDiacritics(text) || isAcronym(text) ? [] : speller.restorations(text);
}

function restoreWord(candidates: readonly Restoration[], neighbours: Neighbours, speller: Speller): string {
  const { before, word, next } = neighbours;
  const { text } = word;
  const typed = text.toLowerCase();
  const previous = before[before.length - 1] ?? '';
  if (typed === 'ka') {
    const clause = (word.afterComma && next[0] !== 'ari' && next[0] !== 'arī') || SAYING.has(previous);
    return inCase(clause ? 'ka' : 'kā', letterCaseOf(text));
  }
  const names = candidates.every(({ isName }) => isName);
  const knows = (asked: string) => speller.inDictionary(asked);
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const small = candidate.word.toLowerCase();
    let worth = candidate.frequency + preference(small, typed, names) + grammarOf(small, neighbours, knows);
    if (previous !== '' && speller.follows(previous, small)) worth += SEEN_TOGETHER;
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
