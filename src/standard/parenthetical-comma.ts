import { capitalised, isUpper, lower } from '../language/letters';
import { sentencesIn } from './prose';
import { rule } from './rule';

const PARENTHETICAL = new Set(['piemēram', 'protams']);
/** After these a comma on the left is a matter of taste. */
const BEFORE_IT = new Set(['un', 'bet', 'vai', 'jo', 'kā', 'ka', 'nu', 'jā', 'taču']);

/** 9.5: commas around `piemēram` and `protams`. Edited text has a mark on either side always (research section A.5: 108 of 108). */
export const parentheticalComma = rule({
  id: 'parenthetical-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['parentheticalComma'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 1 < sentence.lastToken; index++) {
        const word = tokens[index];
        const next = tokens[index + 1];
        if (!word || !next || !PARENTHETICAL.has(lower(word.text))) continue;
        const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
        const left = before?.kind === 'word' && !BEFORE_IT.has(lower(before.text)) && !isUpper(word.text);
        const right = next.kind === 'word';
        if (!left && !right) continue;
        const start = left ? before.start : word.start;
        const end = right ? next.end : word.end;
        const mended = `${left ? `${before.text}, ` : ''}${word.text}${right ? `, ${next.text}` : ''}`;
        yield {
          message: 'parentheticalComma',
          values: { word: capitalised(lower(word.text)) },
          zone: 'author',
          start,
          end,
          fixes: [{ action: 'replace', replacement: mended }],
        };
      }
    }
  },
});
