import { CAPITAL, WRITTEN } from './alphabet';
import type { Dictionary } from './dictionary';
import { COSTS, withoutDiacritics } from './edit-costs';
import { capitalised, inCase, letterCaseOf } from './letter-case';
import { type Near, NearSearch } from './search';
import type { WordCounts } from './word-counts';

/** One slip, then two, in hundredths; the first bound within which there is a word ends the search. */
const BOUNDS = [126, 181];
/** One slip, or a few lost diacritics. */
export const CLOSE = BOUNDS.slice(0, 1);
/** What being seen at all is worth, and each doubling of the count, in hundredths. */
const SEEN = 10;
const DOUBLING = 4;
/**
 * What each further diacritic of a word that was seen is worth, to a word typed without any: film subtitles know the locative and the
 * definite adjective (`iestādē`, `administratīvā`) less well than letters do.
 */
const MARK = 5;
/** A name offered for a word in small letters. */
const NAME = 40;

/** A space left out between two words at least this common, each at least this long. */
const JOINED = 95;
const COMMON = 8;
const SHORTEST_HALF = 2;

const NO_LETTERS = /[.:()0-9]/;

const OFFERED = (1 << WRITTEN) | (1 << CAPITAL);

interface Split {
  readonly words: string;
  readonly score: number;
}

const searches = new WeakMap<Dictionary, NearSearch>();

/** The search over a dictionary, made when it is first needed. */
function searchOf(dictionary: Dictionary): NearSearch {
  const known = searches.get(dictionary);
  if (known) return known;
  const search = new NearSearch(dictionary.automaton, dictionary.alphabet);
  searches.set(dictionary, search);
  return search;
}

/** Finds and ranks corrections over a dictionary and further word lists. */
export class Corrections {
  constructor(
    private readonly dictionaries: readonly Dictionary[],
    private readonly counts: WordCounts | null,
  ) {}

  /** Best first, in the case of `word`; the search goes no farther than `bounds` say. */
  of(word: string, limit: number, bounds: readonly number[] = BOUNDS): string[] {
    const typed = word.toLowerCase();
    const letterCase = letterCaseOf(word);
    const best = new Map<string, number>();
    const add = (candidate: string, score: number) => {
      if (candidate !== word && score < (best.get(candidate) ?? Number.POSITIVE_INFINITY)) best.set(candidate, score);
    };
    for (const near of this.near(typed, bounds)) {
      const score = this.scoreOf(typed, near);
      if ((near.endings & (1 << WRITTEN)) !== 0) add(inCase(near.letters, letterCase), score);
      if ((near.endings & (1 << CAPITAL)) === 0) continue;
      if (letterCase === 'small') add(capitalised(near.letters), score + NAME);
      else add(inCase(near.letters, letterCase), score);
    }
    for (const { words, score } of this.splits(typed)) add(inCase(words, letterCase), score);
    return [...best]
      .sort(([a, score], [b, other]) => score - other || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([candidate]) => candidate);
  }

  /** Two common words that were joined: `netikai`, `kautkas`. */
  private splits(typed: string): Split[] {
    const splits: Split[] = [];
    const firstLevels = this.counts?.levelsOfBeginnings(typed) ?? [];
    for (let at = SHORTEST_HALF; at <= typed.length - SHORTEST_HALF; at++) {
      const firstLevel = firstLevels[at] ?? 0;
      if (firstLevel < COMMON) continue;
      const level = Math.min(firstLevel, this.level(typed.slice(at)));
      if (level >= COMMON)
        splits.push({ words: `${typed.slice(0, at)} ${typed.slice(at)}`, score: JOINED - worthOf(level) });
    }
    return splits;
  }

  private level(word: string): number {
    return this.counts?.level(word) ?? 0;
  }

  private near(typed: string, bounds: readonly number[]): Near[] {
    for (const bound of bounds) {
      const found: Near[] = [];
      for (const dictionary of this.dictionaries)
        for (const near of searchOf(dictionary).within(typed, bound))
          if ((near.endings & OFFERED) !== 0 && isOffered(near.letters, typed)) found.push(near);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The less, the better. */
  private scoreOf(typed: string, { letters, cost }: Near): number {
    const level = this.level(letters);
    // Who types without diacritics leaves out all of them: one lost and three lost are equally near.
    const plain = cost > COSTS.lostDiacritic && withoutDiacritics(letters) === typed;
    const nearness = plain
      ? COSTS.lostDiacritic - (level > 0 ? (MARK * (cost - COSTS.lostDiacritic)) / COSTS.lostDiacritic : 0)
      : cost;
    return nearness - worthOf(level);
  }
}

/** What a word of this level of counts gains over one that was never seen. */
function worthOf(level: number): number {
  return level > 0 ? SEEN + DOUBLING * (level + 1) : 0;
}

/** Abbreviations and formulas of the dictionary are offered only for what looks like one. */
function isOffered(letters: string, typed: string): boolean {
  return !NO_LETTERS.test(letters) || NO_LETTERS.test(typed);
}
