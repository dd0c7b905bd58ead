import { isUnread } from '../letter/letter';
import { rule } from '../rule';
import { greetingOf } from './client-name';

/**
 * 9.1: the greeting names somebody else than the client whose message is quoted: „Liepiņa kungs” for Kārlis Liepa. Names are compared
 * in every case form; a name that stands anywhere in the client's message, or among the recipients, is right.
 */
export const nameMismatch = rule({
  id: 'name-mismatch',
  check: 'greeting',
  severity: 'warning',
  messages: ['nameMismatch'],
  supersedes: 'greeting-name',
  options: {},
  *examine(letter) {
    if (isUnread(letter, 'to', 'cc', 'bcc')) return;
    const greeting = greetingOf(letter);
    if (!greeting) return;
    for (const { token, known } of greeting.names) {
      if (known) continue;
      const values = { name: token.text, client: greeting.client.join(' ') };
      yield { message: 'nameMismatch', values, zone: 'author', start: token.start, end: token.end };
    }
  },
});
