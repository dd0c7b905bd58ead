import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Speller } from '../../src/spelling/speller';

/** A misspelling made from a word of the treebank; `realword`: the result is a word too, which no dictionary can find. */
export interface Misspelling {
  readonly error: string;
  readonly correct: string;
  readonly kind: string;
  readonly realword: boolean;
}

/** The list as it stands in `errors.tsv`. */
export function readErrors(): Misspelling[] {
  return readFileSync(join(__dirname, 'errors.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [error = '', correct = '', kind = '', word = ''] = line.split('\t');
      return { error, correct, kind, realword: word === 'realword' };
    });
}

export interface CorrectionScore {
  readonly items: number;
  /** Not accepted by the dictionary. */
  readonly found: number;
  /** Not accepted by the product. */
  readonly alarmed: number;
  readonly first: number;
  readonly firstFive: number;
}

/** Scores by kind of slip, and `all`, over the nonwords of the list. */
export function scoreCorrections(speller: Speller): Map<string, CorrectionScore> {
  const scores = new Map<string, CorrectionScore>();
  for (const { error, correct, kind, realword } of readErrors()) {
    if (realword) continue;
    const corrections = speller.corrections(error, 5);
    for (const key of [kind, 'all']) {
      const { items, found, alarmed, first, firstFive } = scores.get(key) ?? NOTHING;
      scores.set(key, {
        items: items + 1,
        found: found + (speller.inDictionary(error) ? 0 : 1),
        alarmed: alarmed + (speller.accepts(error) ? 0 : 1),
        first: first + (corrections[0] === correct ? 1 : 0),
        firstFive: firstFive + (corrections.indexOf(correct) >= 0 ? 1 : 0),
      });
    }
  }
  return scores;
}

const NOTHING: CorrectionScore = { items: 0, found: 0, alarmed: 0, first: 0, firstFive: 0 };
