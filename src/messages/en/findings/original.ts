import type { findings as latvian, rules as latvianRules } from '../../lv/findings/original';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  nameMismatch: ({ name, client }) =>
    `The greeting says “${name}”, but “${client}” wrote the letter. Is the right person addressed?`,
  genderMismatch: ({ words, client }) =>
    `The greeting says “${words}”, but “${client}” wrote the letter. Are “kungs” and “kundze” mixed up?`,
  dateMismatch: ({ words, date }) =>
    `The client’s letter was sent on ${date} (day and month), but the reply says “${words}”. Is the date right?`,
  numberMismatch: ({ number, clients }) =>
    `The client writes “${clients}”, but the reply has “${number}”. Is the number right?`,
  placeMismatch: ({ place, clients }) =>
    `The client writes “${clients}”, but the reply has “${place}”. Is the address right?`,
  requestUnanswered: ({ request }) =>
    `No answer was found to the client’s words “${request}”. Perhaps one sentence is enough?`,
};

export const rules: Translation<typeof latvianRules> = {
  'name-mismatch': {
    title: 'Greeting and the client’s name',
    why: 'Somebody else’s name in the greeting offends, and makes the client doubt for whom the reply is meant.',
  },
  'gender-mismatch': {
    title: 'Kungs or kundze',
    why: 'The right form of address shows that the client’s letter was read.',
  },
  'date-mismatch': {
    title: 'Date of the client’s letter',
    why: 'By the date the client knows which letter is answered.',
  },
  'number-mismatch': {
    title: 'Document number',
    why: 'With a slip in the number neither client nor colleague finds the document.',
  },
  'place-mismatch': {
    title: 'The address that the client named',
    why: 'A mixed-up address may send a crew to another street.',
  },
  'unanswered-request': {
    title: 'Unanswered question',
    why: 'When everything is answered, the client need not write again.',
  },
};
