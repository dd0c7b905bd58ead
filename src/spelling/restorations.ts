import { CAPITAL, UNSPOKEN_CAPITAL, WRITTEN } from './alphabet';
import { endingsAt, step } from './automaton';
import type { Dictionary } from './dictionary';
import { withDiacritic } from './edit-costs';
import { capitalised } from './letter-case';
import type { WordCounts } from './word-counts';

/** A word that differs from the one that was typed in diacritics alone. */
export interface Restoration {
  /** In small letters, a name with an initial capital. */
  readonly word: string;
  /** The dictionary has it only with an initial capital. */
  readonly isName: boolean;
  /** See `Speller.frequency`. */
  readonly frequency: number;
}

const SMALL = 1 << WRITTEN;
const NAME = (1 << CAPITAL) | (1 << UNSPOKEN_CAPITAL);
/** Words longer than this are no words. */
const LONGEST = 40;

/**
 * All words of the dictionaries that `typed` (in small letters) becomes when letters without diacritics get them, the word
 * itself included when it is one; the commonest first, then the one with the fewest changes.
 */
export function restorationsOf(
  typed: string,
  dictionaries: readonly Dictionary[],
  counts: WordCounts | null,
): Restoration[] {
  if (typed.length > LONGEST) return [];
  const found = new Map<string, boolean>();
  for (const dictionary of dictionaries) collect(dictionary, typed, found);
  const restorations = [...found].map(([letters, small]) => ({
    word: small ? letters : capitalised(letters),
    isName: !small,
    frequency: counts?.level(letters) ?? 0,
    changes: changesBetween(typed, letters),
  }));
  return restorations.sort((a, b) => b.frequency - a.frequency || a.changes - b.changes || (a.word < b.word ? -1 : 1));
}

function collect({ automaton, alphabet }: Dictionary, typed: string, found: Map<string, boolean>): void {
  const visit = (at: number, state: number, letters: string): void => {
    if (at === typed.length) {
      const endings = endingsAt(automaton, state);
      if ((endings & SMALL) !== 0) found.set(letters, true);
      else if ((endings & NAME) !== 0 && !found.has(letters)) found.set(letters, false);
      return;
    }
    const letter = typed.charAt(at);
    for (const each of [letter, withDiacritic(letter)]) {
      const number = each === '' ? 0 : alphabet.letter(each.charCodeAt(0));
      const next = number === 0 ? 0 : step(automaton, state, number);
      if (next !== 0) visit(at + 1, next, letters + each);
    }
  };
  visit(0, automaton.root, '');
}

function changesBetween(typed: string, letters: string): number {
  let changes = 0;
  for (let at = 0; at < typed.length; at++) if (typed.charAt(at) !== letters.charAt(at)) changes++;
  return changes;
}
