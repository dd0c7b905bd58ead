import { isActionNoun } from '../../language/lv/word-shapes';
import type { Sentence, Token } from '../../language/text';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { isAppealClause, isCopiedFromStandard } from './guards';

const JOINS = [',', 'un', 'vai', '/'];

/**
 * 9.2: chains of nouns in -šana (`saskaņošanas veikšanai`), where verbs would say who does what. Two in a row, or three in a
 * sentence: 0.9 % of newspaper sentences (research B.4, B.5); both together are a warning.
 */
export const nominalisation = rule({
  id: 'nominalisation',
  check: 'plain-language',
  severity: 'warning',
  messages: ['nounChain', 'manyActionNouns'],
  options: { most: { type: 'integer', default: 2, minimum: 1, maximum: 10 } },
  *examine(letter, { most }) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const nouns = actionNouns(letter.tokens, sentence);
      const first = letter.tokens[nouns[0] ?? -1];
      const last = letter.tokens[nouns[nouns.length - 1] ?? -1];
      const chained = nouns.some((index, at) => nouns[at + 1] === index + 1 && isGenitive(letter.tokens[index]));
      if (!first || !last || (groupsOf(letter.tokens, nouns) <= most && !chained)) continue;
      if (isAppealClause(letter, sentence) || isQuoted(letter, { start: first.start, end: last.end })) continue;
      if (isCopiedFromStandard(letter.tokens, nouns[0] ?? 0, (nouns[nouns.length - 1] ?? 0) + 1)) continue;
      const place = { zone: 'author', start: first.start, end: last.end } as const;
      if (chained) yield { message: 'nounChain', ...place, ...(nouns.length <= most && { severity: 'hint' as const }) };
      else yield { message: 'manyActionNouns', values: { count: nouns.length }, ...place, severity: 'hint' };
    }
  },
});

function actionNouns(tokens: readonly Token[], sentence: Sentence): number[] {
  const indices: number[] = [];
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && isActionNoun(token.text)) indices.push(index);
  }
  return indices;
}

/** Nouns that a comma or `un` joins without a word between (`savākšana, šķirošana un pārvadāšana`) count as one. */
function groupsOf(tokens: readonly Token[], nouns: readonly number[]): number {
  return nouns.filter((index, at) => {
    const between = tokens.slice((nouns[at - 1] ?? index) + 1, index);
    return at === 0 || between.length === 0 || !between.every((token) => JOINS.indexOf(token.text) >= 0);
  }).length;
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && /(?:as|ās|u)$/.test(token.text);
}
