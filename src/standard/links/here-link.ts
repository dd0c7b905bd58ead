import { fold } from '../../language/letters';
import { rule } from '../rule';
import { linkText } from './link-places';

/** Words that say nothing of what is behind a link, folded, in the three languages of letters. */
const EMPTY_WORDS =
  /^(seit|te|si saite|saja saite|saite|saiti|links|linka|spied\w* (seit|te)|klik\w* (seit|te)|skat\.? (seit|te)|here|click here|this link|link|read more|more|vairak|lasit vairak|здесь|тут|по ссылке|ссылка|по этой ссылке|нажмите здесь)$/;

/** A link named „šeit” (research/latvian A.2): its words should name the page. */
export const hereLink = rule({
  id: 'here-link',
  check: 'links',
  severity: 'hint',
  messages: ['hereLink'],
  options: {},
  *examine(letter) {
    for (const link of letter.mail.author.links) {
      const text = fold(
        linkText(letter, link)
          .trim()
          .replace(/[.:;,!]+$/, ''),
      );
      if (text.length > 0 && text.length < 30 && EMPTY_WORDS.test(text)) {
        yield { message: 'hereLink', zone: 'author', start: link.start, end: link.end };
      }
    }
  },
});
