/** Officialese and what stands better, as data. Phrases are written in the notation of `phrase-notation.ts`. */

/** Advice where only the writer can choose the words; each is a message of the catalogue. */
export type WordingAdvice = 'shorter' | 'verb' | 'leaveOut' | 'date' | 'how' | 'act' | 'who' | 'you';

export interface Wording {
  readonly phrase: string;
  /** What stands better. Without `advice` it is right in the place of the phrase as it is; "" drops the phrase. */
  readonly plain: string;
  /** No automatic fix: the message says what to do, with `plain` as the word to start from. */
  readonly advice?: WordingAdvice;
  /** What stands better at the beginning of a sentence. */
  readonly atStart?: string;
  /** Only the phrase at the beginning of a sentence is meant. */
  readonly onlyAtStart?: boolean;
  /** `before`: inside a sentence the plain word opens a clause and needs a comma; `not-after`: the comma behind the phrase goes. */
  readonly comma?: 'before' | 'not-after';
  /** Only this beginning of what is found is replaced by `plain`; the endings stay. */
  readonly stem?: string;
  /** The phrase ends with an infinitive, which becomes `lai` with the conditional. */
  readonly purpose?: boolean;
  /** Good Latvian that is merely frequent in offices, or wording of the standard itself: reported only when the policy asks. */
  readonly thorough?: boolean;
}

/** One wording for each pair of phrase and plain form; `context` (in square brackets) is added to every phrase. */
export function forms(pairs: readonly (readonly [string, string])[], context = ''): Wording[] {
  return pairs.map(([phrase, plain]) => ({ phrase: `${phrase} ${context}`.trim(), plain }));
}

/** Several phrases with one plain word and one advice. */
export function advise(advice: WordingAdvice, plain: string, ...phrases: readonly string[]): Wording[] {
  return phrases.map((phrase) => ({ phrase, plain, advice }));
}
