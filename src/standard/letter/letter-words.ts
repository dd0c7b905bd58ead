import type { Word } from '../../language/cues';
import type { Range } from '../../mail/mail';
import type { Letter } from './letter';

const within = new WeakMap<Letter, WeakMap<Range, readonly Word[]>>();

/** The words of the letter inside a range of its text; for one range object they are listed once. */
export function wordsWithin(letter: Letter, range: Range): readonly Word[] {
  const ofLetter = within.get(letter) ?? new WeakMap<Range, readonly Word[]>();
  within.set(letter, ofLetter);
  const words =
    ofLetter.get(range) ?? letter.words.filter(({ start, end }) => start >= range.start && end <= range.end);
  ofLetter.set(range, words);
  return words;
}

const bodies = new WeakMap<Letter, readonly (readonly Word[])[]>();

/** The words of the body, sentence by sentence; many rules ask, so it is made once a letter. */
export function bodySentences(letter: Letter): readonly (readonly Word[])[] {
  const known = bodies.get(letter);
  if (known) return known;
  const sentences = sentencesWithin(letter, letter.parts.body);
  bodies.set(letter, sentences);
  return sentences;
}

/** The words inside a range, sentence by sentence; a sentence of marks alone is left out. */
export function sentencesWithin(letter: Letter, range: Range): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let last = -1;
  for (const word of wordsWithin(letter, range)) {
    if (word.sentence !== last) sentences.push([]);
    sentences[sentences.length - 1]?.push(word);
    last = word.sentence;
  }
  return sentences;
}
