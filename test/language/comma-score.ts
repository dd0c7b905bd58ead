import { CONJUNCTIONS, type Conjunction, type ConjunctionId, PREPOSITIONS } from '../../src/language/lv/conjunctions';
import { type MissingComma, missingCommas } from '../../src/language/lv/missing-comma';
import type { Token } from '../../src/language/text';
import { tokenize } from '../../src/language/tokens';
import { readTreebank } from './treebank';

/** A conjunction's figures on the treebank: its commas, how many are found once deleted, and alarms on the text as it stands. */
export interface CommaScore {
  readonly id: ConjunctionId;
  readonly commas: number;
  readonly found: number;
  readonly falseAlarms: readonly string[];
}

/** Measures one conjunction as research section D does: each of its commas is deleted by itself, and the rule must say so. */
export function scoreCommas(id: ConjunctionId): CommaScore {
  const conjunction: Conjunction = CONJUNCTIONS[id];
  let commas = 0;
  let found = 0;
  const falseAlarms: string[] = [];
  for (const { text } of readTreebank()) {
    const tokens = tokenize(text);
    for (const alarm of alarms(text, conjunction))
      falseAlarms.push(text.slice(Math.max(0, alarm.at - 60), alarm.end + 30));
    for (const index of commasOf(tokens, id, conjunction)) {
      const comma = tokens[index];
      if (!comma) continue;
      commas++;
      const without = text.slice(0, comma.start) + text.slice(comma.end);
      if (alarms(without, conjunction).some(({ at }) => at === tokens[index - 1]?.end)) found++;
    }
  }
  return { id, commas, found, falseAlarms };
}

function alarms(text: string, conjunction: Conjunction): MissingComma[] {
  const tokens = tokenize(text);
  return missingCommas(tokens, { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length }, conjunction);
}

/** Indices of the commas that stand before the conjunction, or before the preposition that belongs to it. */
function commasOf(tokens: readonly Token[], id: ConjunctionId, conjunction: Conjunction): number[] {
  const indices: number[] = [];
  tokens.forEach((token, index) => {
    const stands = conjunction.words.some((words) => {
      const [first, second] = words.split(' ');
      return token.text === first && (second === undefined || tokens[index + 1]?.text === second);
    });
    // `lai gan` and `lai arī` have a rule of their own.
    if (!stands || (id === 'lai' && ['gan', 'arī'].includes(tokens[index + 1]?.text ?? ''))) return;
    const preposition = conjunction.behindPreposition && PREPOSITIONS.includes(tokens[index - 1]?.text ?? '');
    const before = index - (preposition ? 2 : 1);
    if (conjunction.onlyAfter && !conjunction.onlyAfter.includes((tokens[before - 1]?.text ?? '').toLowerCase()))
      return;
    if (tokens[before]?.text === ',') indices.push(before);
  });
  return indices;
}
