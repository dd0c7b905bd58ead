import { cuesByLanguage, wordsAmong } from '../../language/cues';
import * as en from '../../language/en/subject-answers';
import { fold } from '../../language/letters';
import * as lv from '../../language/lv/subject-answers';
import * as ru from '../../language/ru/subject-answers';
import { tokenize } from '../../language/tokens';
import { wordsWithin } from '../letter/letter-words';
import { quotedHeader, withoutPrefixes } from '../letter/quoted-header';
import { rule } from '../rule';

const pointers = cuesByLanguage({ lv: lv.pointsToSubject, en: en.pointsToSubject, ru: ru.pointsToSubject });
const answers = cuesByLanguage({ lv: lv.answersInSubject, en: en.answersInSubject, ru: ru.answersInSubject });

/**
 * 9.2: the letter is nearly empty and its subject answers (research/natural-drafts): the text sends the client there, or the employee
 * has written an answer into the subject of the client's mail. A draft that is only begun keeps the client's subject and is left alone.
 */
export const answerInSubject = rule({
  id: 'answer-in-subject',
  check: 'plain-language',
  severity: 'warning',
  messages: ['answerInSubject'],
  options: {
    nearlyEmpty: { type: 'integer', default: 6, minimum: 0, maximum: 30 },
  },
  *examine(letter, { nearlyEmpty }) {
    if (letter.wordCount > nearlyEmpty) return;
    const subject = withoutPrefixes(letter.draft.subject);
    const original = quotedHeader(letter.mail.quoted).subject;
    const written = added(subject, original);
    const sendsThere = pointers[letter.language].in(wordsWithin(letter, letter.parts.body));
    const answersThere =
      original !== '' && written.length > 0 && answers[letter.language].in(wordsAmong(tokenize(written)));
    if (sendsThere || answersThere) yield { message: 'answerInSubject', zone: 'message', start: 0, end: 0 };
  },
});

/** What the subject says beyond the client's own subject; all of it where the two differ. */
function added(subject: string, original: string): string {
  const at = fold(subject).indexOf(fold(original));
  return at < 0 ? subject : `${subject.slice(0, at)} ${subject.slice(at + original.length)}`.trim();
}
