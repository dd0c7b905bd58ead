import { rule } from '../rule';
import { clientRequests } from './client-requests';

const LONGEST_QUOTE = 120;

/**
 * 9.1 and 9.2: a question or demand of the client that the reply leaves open. A hint: whether a letter answers is a matter of
 * judgement, and when unsure the rule is silent.
 */
export const unansweredRequest = rule({
  id: 'unanswered-request',
  check: 'request',
  severity: 'hint',
  messages: ['requestUnanswered'],
  options: {},
  *examine(letter) {
    for (const { text, answered } of clientRequests(letter)) {
      if (answered) continue;
      const request = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trim()}…` : text;
      yield { message: 'requestUnanswered', values: { request }, zone: 'message', start: 0, end: 0 };
    }
  },
});
