import type { Word } from '../language/cues';
import type { Range } from '../mail/mail';
import type { Letter } from './letter';

/** The words of the letter inside a range of its text. */
export function wordsWithin(letter: Letter, range: Range): readonly Word[] {
  return letter.words.filter(({ start, end }) => start >= range.start && end <= range.end);
}

/** The words of the body, sentence by sentence; a sentence of marks alone is left out. */
export function bodySentences(letter: Letter): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let last = -1;
  for (const word of wordsWithin(letter, letter.parts.body)) {
    if (word.sentence !== last) sentences.push([]);
    sentences[sentences.length - 1]?.push(word);
    last = word.sentence;
  }
  return sentences;
}
