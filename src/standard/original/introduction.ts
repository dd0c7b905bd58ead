import { fold } from '../../language/letters';
import type { Sentence } from '../../language/text';
import type { Letter } from '../letter/letter';

/** The reference to the client's letter stands in one of the first sentences. */
const SENTENCES = 3;
/** „Paldies …”, „Atbildot …”, „Jūs …”, „rakstījāt”. */
const REFERENCE = /^(?:paldies|pateic|atbild|jus$|jusu$)|(?:aj|ej|ij)at(?:ies)?$/;

/** The sentences at the top of the body, where a letter says what it answers. */
export function introductorySentences({ sentences, parts }: Letter): readonly Sentence[] {
  return sentences.filter(({ start, end }) => start >= parts.body.start && end <= parts.body.end).slice(0, SENTENCES);
}

/** Those of them that speak of the client's message. */
export function referringSentences(letter: Letter): readonly Sentence[] {
  return introductorySentences(letter).filter(({ firstToken, lastToken }) =>
    letter.tokens.slice(firstToken, lastToken).some(({ text }) => REFERENCE.test(fold(text))),
  );
}
