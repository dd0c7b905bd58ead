import { isLetter, isLower } from '../../language/letters';
import type { Token } from '../../language/text';
import type { Letter } from '../letter/letter';
import { rule } from '../rule';

/** Shorter words in capitals are mostly abbreviations. */
const SHORTEST_WORD = 4;

/**
 * 5.1: several words in a row in capital letters, or a row of exclamation marks. Names in quotation marks, abbreviations and a single
 * stressed word are left alone.
 */
export const shouting = rule({
  id: 'shouting',
  check: 'tone',
  severity: 'hint',
  messages: ['shoutingCapitals', 'shoutingMarks'],
  options: {
    words: { type: 'integer', default: 3, minimum: 2, maximum: 20 },
  },
  *examine(letter, { words }) {
    const { body } = letter.parts;
    const tokens = letter.tokens.filter(({ start, end }) => start >= body.start && end <= body.end);
    for (const run of capitalRuns(letter, tokens)) {
      const first = run[0];
      const last = run[run.length - 1];
      if (run.length >= words && first && last)
        yield { message: 'shoutingCapitals', zone: 'author', start: first.start, end: last.end };
    }
    for (const [index, token] of tokens.entries()) {
      if (token.text !== '!' || letter.text.charAt(token.start - 1) === '!') continue;
      let end = token.end;
      for (let next = index + 1; tokens[next]?.text === '!' && tokens[next]?.start === end; next++) end++;
      if (end - token.start > 1) yield { message: 'shoutingMarks', zone: 'author', start: token.start, end };
    }
  },
});

/** Runs of words in capitals that only spaces part; a name in quotation marks is none. */
function capitalRuns(letter: Letter, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let quoted = false;
  for (const token of tokens) {
    if (/^[„“«]$/.test(token.text)) quoted = true;
    const goesOn = run.length === 0 || letter.text.slice(run[run.length - 1]?.end, token.start) === ' ';
    if (!quoted && token.kind === 'word' && isInCapitals(token.text) && goesOn) run.push(token);
    else {
      if (run.length > 0) runs.push(run);
      run = !quoted && token.kind === 'word' && isInCapitals(token.text) ? [token] : [];
    }
    if (/^[”“»]$/.test(token.text) && token.text !== '“') quoted = false;
    if (token.text === '“' && letter.text.charAt(token.start - 1) !== ' ') quoted = false;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isInCapitals(word: string): boolean {
  if (word.length < SHORTEST_WORD) return false;
  for (let index = 0; index < word.length; index++) if (!isLetter(word, index) || isLower(word, index)) return false;
  return true;
}
