import { lower } from '../../language/letters';
import { MAIN_VERBS, opensParticipleClause } from '../../language/lv/participle-clauses';
import { mayBeInfinitive } from '../../language/lv/word-shapes';
import type { Sentence, Token } from '../../language/text';
import { sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { mended } from './comma-before';

const SHORTEST_CLAUSE = 2;

/** 9.5: a comma after the participle clause that opens a sentence: `Atbildot uz Jūsu iesniegumu, informējam`. Research section A.1. */
export const participleComma = rule({
  id: 'participle-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['participleComma'],
  options: {},
  *examine(letter) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const verb = mainVerbAfterClause(letter.tokens, sentence);
      const before = letter.tokens[verb - 1];
      const main = letter.tokens[verb];
      if (!before || !main) continue;
      yield {
        message: 'participleComma',
        values: { example: mended(letter.text, sentence.start, main.end, before.end) },
        zone: 'author',
        start: before.start,
        end: main.end,
        fixes: [{ action: 'replace', replacement: mended(letter.text, before.start, main.end, before.end) }],
      };
    }
  },
});

/** The index of the main verb that follows an opening participle clause without any mark between; -1 when there is none. */
function mainVerbAfterClause(tokens: readonly Token[], sentence: Sentence): number {
  const first = tokens[sentence.firstToken];
  if (!first || !opensParticipleClause(first.text)) return -1;
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'punctuation' && !isOrdinalStop(tokens, index))) return -1;
    if (MAIN_VERBS.has(lower(token.text)) || asks(tokens, index))
      return index - sentence.firstToken >= SHORTEST_CLAUSE ? index : -1;
  }
  return -1;
}

/** `lūdzu norādīt`: with an infinitive `lūdzu` is a verb. */
function asks(tokens: readonly Token[], index: number): boolean {
  return lower(tokens[index]?.text ?? '') === 'lūdzu' && mayBeInfinitive(tokens[index + 1]?.text ?? '');
}

function isOrdinalStop(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && tokens[index - 1]?.kind === 'number';
}
