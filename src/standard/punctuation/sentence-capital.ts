import { capitalised, isLower } from '../../language/letters';
import type { Token } from '../../language/text';
import type { Letter } from '../letter/letter';
import { isQuoted, proseOf } from '../letter/prose';
import { rule } from '../rule';

/** Shorter words before a full stop may be abbreviations that no list knows. */
const SHORTEST_WORD = 4;

/** 9.5: a sentence begins with a capital letter. None of 2,110 edited sentences goes on in small letters behind a full stop. */
export const sentenceCapital = rule({
  id: 'sentence-capital',
  check: 'punctuation',
  severity: 'hint',
  messages: ['sentenceCapital'],
  options: {},
  *examine(letter) {
    for (const { tokens } of proseOf(letter).paragraphs) {
      for (let index = 1; index + 1 < tokens.length; index++) {
        const before = tokens[index - 1];
        const mark = tokens[index];
        const word = tokens[index + 1];
        if (!before || !mark || !word || !endsSentence(letter, before, mark) || !beginsSmall(word)) continue;
        if (word.start === mark.end || isQuoted(letter, word)) continue;
        yield {
          message: 'sentenceCapital',
          values: { word: capitalised(word.text) },
          zone: 'author',
          start: word.start,
          end: word.end,
          fixes: [{ action: 'replace', replacement: capitalised(word.text) }],
        };
      }
    }
  },
});

/** A full stop behind a whole word that the dictionary knows: without one nobody can tell it from an abbreviation. */
function endsSentence(letter: Letter, before: Token, mark: Token): boolean {
  if (mark.text !== '.' || before.kind !== 'word' || before.end !== mark.start) return false;
  return before.text.length >= SHORTEST_WORD && letter.speller?.accepts(before.text) === true;
}

/** `eParaksts` is a name. */
function beginsSmall(word: Token): boolean {
  return word.kind === 'word' && word.text === word.text.toLowerCase() && isLower(word.text);
}
