import { fold, lower } from '../../language/letters';
import { isInfinitive } from '../../language/lv/word-shapes';
import type { Sentence, Token } from '../../language/text';
import { sentencesIn } from '../letter/prose';
import { rule } from '../rule';

const CLAUSE_OPENERS = new Set('ja kad lai kamēr kaut tā kā ka kas kur lūdzu protams un neskatoties'.split(' '));
const DEGREES = new Set(['vēlāk', 'vairāk', 'mazāk', 'ilgāk', 'agrāk', 'tālāk']);

/**
 * 9.5: commas that are not wanted: after the particle `diemžēl` (15 of 16 in edited text have none, research section A.5), in
 * `ne vēlāk kā`, and between `lūdzu` and an infinitive.
 */
export const needlessComma = rule({
  id: 'needless-comma',
  check: 'punctuation',
  severity: 'hint',
  messages: ['needlessComma', 'needlessCommaInfinitive'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 2 < sentence.lastToken; index++) {
        const word = tokens[index];
        const comma = tokens[index + 1];
        if (!word || comma?.text !== ',') continue;
        const verb = tokens[index + 2];
        if (verb && fold(word.text) === 'ludzu' && isInfinitive(verb.text)) {
          const mended = `${word.text} ${verb.text}`;
          yield {
            message: 'needlessCommaInfinitive',
            values: { example: mended },
            zone: 'author',
            start: word.start,
            end: verb.end,
            fixes: [{ action: 'replace', replacement: mended }],
          };
        }
        if (!isParticle(tokens, sentence, index) && !isComparison(tokens, sentence, index)) continue;
        yield {
          message: 'needlessComma',
          values: { word: word.text },
          zone: 'author',
          start: word.start,
          end: comma.end,
          fixes: [{ action: 'replace', replacement: word.text }],
        };
      }
    }
  },
});

/** `Diemžēl, šogad …`; in `Diemžēl, ja līs, …` the comma belongs to the clause that follows. */
function isParticle(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const next = lower(tokens[index + 2]?.text ?? '');
  if (lower(tokens[index]?.text ?? '') !== 'diemžēl' || index + 2 >= sentence.lastToken) return false;
  return !CLAUSE_OPENERS.has(next) && !/(?:ot|oties|dams|dama|dami|damies)$/.test(next);
}

/** `ne vēlāk, kā`. */
function isComparison(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  return (
    index > sentence.firstToken &&
    lower(tokens[index - 1]?.text ?? '') === 'ne' &&
    DEGREES.has(lower(tokens[index]?.text ?? '')) &&
    tokens[index + 2]?.text === 'kā'
  );
}
