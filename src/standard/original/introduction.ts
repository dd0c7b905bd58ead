import type { Sentence } from '../../language/text';
import type { Letter } from '../letter/letter';

/** The reference to the client's letter stands in one of the first sentences. */
const SENTENCES = 3;

/** The sentences at the top of the body, where a letter says what it answers. */
export function introductorySentences({ sentences, parts }: Letter): readonly Sentence[] {
  return sentences.filter(({ start, end }) => start >= parts.body.start && end <= parts.body.end).slice(0, SENTENCES);
}
