import type { Conjunction } from '../../language/lv/conjunctions';
import { lacksDiacritics } from '../../language/lv/diacritics';
import { type MissingComma, missingCommas } from '../../language/lv/missing-comma';
import type { Sentence } from '../../language/text';
import type { Severity } from '../../report';
import type { Letter } from '../letter/letter';
import { isQuoted, sentencesIn } from '../letter/prose';
import { type Rule, rule } from '../rule';

/** What distinguishes one rule about a comma before a conjunction from the next. */
export interface CommaBefore {
  readonly id: string;
  readonly severity: Severity;
  readonly conjunction: Conjunction;
  /** In a text without diacritics the conjunction may be another word: the rule is silent there. */
  readonly needsDiacritics?: boolean;
}

const WORDS_SHOWN_LEFT = 3;
const WORDS_SHOWN_RIGHT = 2;

/** 9.5: a rule about the comma that is missing before a conjunction (research section D). */
export function commaBefore({ id, severity, conjunction, needsDiacritics }: CommaBefore): Rule {
  return rule({
    id,
    check: 'punctuation',
    severity,
    messages: ['commaBefore'],
    options: {},
    *examine(letter) {
      if (needsDiacritics && lacksDiacritics(letter.text)) return;
      for (const sentence of sentencesIn(letter, 'lv')) {
        for (const missing of missingCommas(letter.tokens, sentence, conjunction)) {
          if (isQuoted(letter, missing)) continue;
          yield {
            message: 'commaBefore',
            values: { conjunction: missing.conjunction, example: exampleOf(letter, sentence, missing) },
            zone: 'author',
            start: missing.start,
            end: missing.end,
            fixes: [{ action: 'replace', replacement: mended(letter.text, missing.start, missing.end, missing.at) }],
          };
        }
      }
    },
  });
}

/** A few words around the place, with the comma in it. */
function exampleOf(letter: Letter, sentence: Sentence, missing: MissingComma): string {
  const tokens = letter.tokens.slice(sentence.firstToken, sentence.lastToken);
  const left = tokens.filter((token) => token.end <= missing.at).slice(-WORDS_SHOWN_LEFT);
  const right = tokens
    .filter((token) => token.start >= missing.end && token.kind !== 'punctuation')
    .slice(0, WORDS_SHOWN_RIGHT);
  const start = left[0]?.start ?? missing.start;
  const end = right[right.length - 1]?.end ?? missing.end;
  return mended(letter.text, start, end, missing.at);
}

/** The text from `start` to `end` with a comma at each of `commas`, in rising order. */
export function mended(text: string, start: number, end: number, ...commas: readonly number[]): string {
  let result = '';
  let from = start;
  for (const comma of commas) {
    result += `${text.slice(from, comma)},`;
    from = comma;
  }
  return result + text.slice(from, end);
}
