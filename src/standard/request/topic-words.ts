import type { Word } from '../../language/cues';
import { synonyms } from '../../language/lv/request-topics';
import * as lv from '../../language/lv/requests';
import { isTheirFuture } from '../../language/lv/verb-endings';

const SHORTEST = 4;
const STEM_LENGTH = 6;
/** Two stems that share so many letters are forms of one word. */
const COMMON = 5;
const PREFIX = /^(?:aiz|ap|at|ie|iz|no|pa|par|pie|sa|uz)(?=[a-z]{4})/;
/** Infinitives, futures, first and second persons, debitives: a reply puts an act in other words more often than a thing. */
const VERB = /(?:t|ties|siet|sieties|sim|simies|sies|amies|isu|asu|osu)$/;
const DEBITIVE = /^ja(?=[^u].{3})/;
const general = lv.generalStems;
const asking = new Set(lv.questionWords.thing);
const groups = synonyms.map((group) => group.split(' '));

/** The stems of a word, without diacritics: with and without a verb's prefix; none for a word that carries no matter. */
export function stemsOf({ folded, kind }: Word): readonly string[] {
  if (kind === 'number' || kind === 'reference') return folded.length > 1 ? [folded] : [];
  if (kind !== 'word' || folded.length < SHORTEST) return [];
  if (isGeneral(folded) || asking.has(folded)) return [];
  const bare = folded.replace(DEBITIVE, '').replace(PREFIX, '');
  return bare === folded ? [cut(folded)] : [cut(folded), cut(bare)];
}

/** A long stem stands for all words that begin with it, a short one for its own inflections. */
function isGeneral(folded: string): boolean {
  return general.some((known) => folded.startsWith(known) && (known.length > 4 || folded.length - known.length < 4));
}

function cut(word: string): string {
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word.slice(0, Math.max(3, word.length - 2));
}

/** Is it, by its form, more likely a verb? */
export function looksLikeVerb({ folded, text }: Word): boolean {
  return VERB.test(folded) || DEBITIVE.test(folded) || isTheirFuture(text);
}

/** Are two stems those of one word, or of two words for one thing? */
export function meet(one: string, other: string): boolean {
  return isSameStem(one, other) || groupsOf(one).some((group) => groupsOf(other).includes(group));
}

export function isSameStem(one: string, other: string): boolean {
  const length = Math.min(COMMON, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

const known = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 2000;

/** The groups of synonyms that a stem is in; letters repeat their words, so the answer is kept. */
function groupsOf(stem: string): readonly number[] {
  const before = known.get(stem);
  if (before) return before;
  const found: number[] = [];
  groups.forEach((group, index) => {
    // Three letters are the stem of a short word.
    if (group.some((word) => (stem.length > 3 || word.length < 6) && isSameStem(word, stem))) found.push(index);
  });
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(stem, found);
  return found;
}
