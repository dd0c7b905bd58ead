import type { Speller } from './speller';

const SHORTEST = 4;
/** From this frequency on a first word is in use enough. */
const IN_USE = 3;
/** Genitives, which stand before a noun as a word of their own: `vecāku sapulce`, `darba laiks`, `klases audzinātāja`. */
const GENITIVE = /(?:[aeu]s|a|u)$/;

/**
 * Two words that were joined (`vecākusapulci`): a genitive in use and another known word, in small letters with a space between;
 * the commonest pair, or null. Only for a word that has no other correction, since many words can be cut in two.
 */
export function separated(word: string, speller: Speller): string | null {
  let best: string | null = null;
  let most = 0;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!GENITIVE.test(first) || speller.frequency(first) < IN_USE || !speller.inDictionary(first)) continue;
    const common = speller.frequency(first) + speller.frequency(second);
    if (speller.frequency(second) > 0 && common > most) {
      most = common;
      best = `${first} ${second}`;
    }
  }
  return best;
}
