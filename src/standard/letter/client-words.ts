import { type Word, wordsAmong, wordsOf } from '../../language/cues';
import { sentencesOf } from '../../language/sentences';
import { tokenize } from '../../language/tokens';
import { messageText } from '../../mail/latest-message';
import type { Letter } from './letter';

/** What the client wants shows at the beginning. */
const LONGEST_MESSAGE = 3000;

/**
 * The words of the subject and of the latest message that a reply answers, older ones and the quoted header left out; none in a mail that
 * answers nothing. Offsets are those of the message.
 */
export function clientWords(letter: Letter): readonly (readonly Word[])[] {
  const { latest, rendering } = letter.mail;
  if (letter.kind !== 'reply') return [];
  const subject = wordsAmong(tokenize(letter.draft.subject));
  if (!latest) return [subject];
  const { text, lines } = messageText(rendering, latest);
  const tokens = tokenize(text.slice(0, LONGEST_MESSAGE));
  return [subject, wordsOf(tokens, sentencesOf(lines, tokens))];
}
