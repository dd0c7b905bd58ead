import { rule } from '../rule';
import { cannotOpen } from './link-address';

/** 9.2: a hyperlink that cannot open for the client, whatever stands behind it. */
export const brokenLink = rule({
  id: 'broken-link',
  check: 'links',
  severity: 'warning',
  messages: ['brokenLink'],
  options: {},
  *examine(letter) {
    for (const { start, end, href } of letter.mail.author.links) {
      if (end > start && cannotOpen(href)) yield { message: 'brokenLink', zone: 'author', start, end };
    }
  },
});
