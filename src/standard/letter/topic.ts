import { generalStems as en } from '../../language/en/general-stems';
import { fold } from '../../language/letters';
import { generalStems as lv } from '../../language/lv/general-stems';
import { generalStems as ru } from '../../language/ru/general-stems';
import { tokenize } from '../../language/tokens';
import type { Letter } from './letter';

/** Stems that say nothing of a text's matter, by language. */
export const generalStems = { lv, en, ru };

const STEM_LENGTH = 6;
const SHORTEST_WORD = 4;
/** The client's latest message stands at the top of the quoted part; what is below it is older. */
const QUOTED_LENGTH = 2000;
/** What a text is about shows at its beginning. */
const LONGEST_TEXT = 4000;

/**
 * Stems of the words that carry a text's matter: at least four letters, cut to six, so that inflections meet
 * („laternas”, „laternām”); a short word loses its last letter instead.
 */
export function topicStems(text: string, general: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of tokenize(text.slice(0, LONGEST_TEXT))) {
    if (token.kind !== 'word' || token.text.length < SHORTEST_WORD) continue;
    const stem = stemOf(fold(token.text));
    if (!general.some((known) => stem.startsWith(known) || known === stem)) stems.add(stem);
  }
  return stems;
}

/** What the mail is about before the employee wrote a word: its subject, and the top of the client's message. */
export function clientTopic(letter: Letter): ReadonlySet<string> {
  const text = `${letter.draft.subject}\n${letter.mail.quoted.text.slice(0, QUOTED_LENGTH)}`;
  return topicStems(text, generalStems[letter.language]);
}

/** Do two texts speak about one thing? A stem meets another that goes on from it („bed”, „bedr”). */
export function topicsMeet(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return commonStems(ones, others) > 0;
}

/** How many of `ones` have a match among `others`. */
export function commonStems(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const known = [...others];
  return [...ones].filter((stem) => known.some((other) => other.startsWith(stem) || stem.startsWith(other))).length;
}

/** Six letters, or all but the ending of a shorter word. */
function stemOf(word: string): string {
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word.slice(0, Math.max(3, word.length - 2));
}
