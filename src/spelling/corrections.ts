import { CAPITAL, WRITTEN } from './alphabet';
import type { Dictionary } from './dictionary';
import { COSTS, withoutDiacritics } from './edit-costs';
import { inCase, type LetterCase, letterCaseOf } from './letter-case';
import { type Near, NearSearch } from './search';
import type { WordCounts } from './word-counts';

/** Tried in turn; the first bound within which there is a word ends the search. */
const BOUNDS = [126, 181, 231];
/** What being seen at all is worth, and each doubling of the count, in hundredths. */
const SEEN = 10;
const DOUBLING = 4;
/** A name offered for a word in small letters. */
const NAME = 40;

interface Candidate {
  readonly word: string;
  readonly score: number;
}

/** Finds and ranks corrections over a dictionary and further word lists. */
export class Corrections {
  private readonly searches: readonly NearSearch[];

  constructor(
    dictionaries: readonly Dictionary[],
    private readonly counts: WordCounts | null,
  ) {
    this.searches = dictionaries.map(({ automaton, alphabet }) => new NearSearch(automaton, alphabet));
  }

  /** Best first, in the case of `word`. */
  of(word: string, limit: number): string[] {
    const typed = word.toLowerCase();
    const letterCase = letterCaseOf(word);
    const best = new Map<string, number>();
    for (const near of this.near(typed)) {
      const candidate = this.rank(typed, letterCase, near);
      if (candidate.word === word) continue;
      const known = best.get(candidate.word);
      if (known === undefined || candidate.score < known) best.set(candidate.word, candidate.score);
    }
    return [...best]
      .sort(([a, score], [b, other]) => score - other || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([candidate]) => candidate);
  }

  private near(typed: string): Near[] {
    for (const bound of BOUNDS) {
      const found: Near[] = [];
      for (const search of this.searches)
        for (const near of search.within(typed, bound))
          if (near.ending === WRITTEN || near.ending === CAPITAL) found.push(near);
      if (found.length > 0) return found;
    }
    return [];
  }

  private rank(typed: string, letterCase: LetterCase, { letters, ending, cost }: Near): Candidate {
    const name = ending === CAPITAL;
    const level = this.counts?.level(letters) ?? 0;
    // Who types without diacritics leaves out all of them: one lost and three lost are equally near.
    const plain = cost > COSTS.lostDiacritic && withoutDiacritics(letters) === typed;
    const nearness = plain ? COSTS.lostDiacritic : cost;
    const score =
      nearness - (level > 0 ? SEEN + DOUBLING * (level + 1) : 0) + (name && letterCase === 'small' ? NAME : 0);
    return { word: inCase(letters, name && letterCase === 'small' ? 'capitalised' : letterCase), score };
  }
}
