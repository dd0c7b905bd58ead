import { fold } from '../../language/letters';
import { genderOf } from '../../language/lv/genders';
import { areFormsOfOneName } from '../../language/name-forms';
import { rule } from '../rule';
import { type Greeting, greetingOf } from './client-name';

/** 9.1: „Kalēja kungs” to Sanita Kalēja. Silent unless the client's first name is in the closed list. */
export const genderMismatch = rule({
  id: 'gender-mismatch',
  check: 'greeting',
  severity: 'warning',
  messages: ['genderMismatch'],
  options: {},
  *examine(letter) {
    const greeting = greetingOf(letter);
    const gender = greeting ? clientGender(greeting) : null;
    if (!greeting || !gender) return;
    for (const { token, title } of greeting.names) {
      const said = title ? genderOfTitle(fold(title.text)) : null;
      // Another addressee, or another client's name, is not this client's gender.
      const own = areFormsOfOneName(token.text, greeting.client[1] ?? '');
      if (!title || !said || said === gender || !own) continue;
      const values = { words: letter.text.slice(token.start, title.end), client: greeting.client.join(' ') };
      yield { message: 'genderMismatch', values, zone: 'author', start: token.start, end: title.end };
    }
  },
});

/** By the first name in the header, unless a name in the message says otherwise: a couple may share a mailbox. */
function clientGender({ client, original }: Greeting): 'woman' | 'man' | null {
  const gender = genderOf(client[0] ?? '');
  const signed = original.tokens.filter(({ kind }) => kind === 'word').map(({ text }) => genderOf(text));
  return signed.some((other) => other !== null && other !== gender) ? null : gender;
}

function genderOfTitle(title: string): 'woman' | 'man' | null {
  if (/^(?:kungs|kgs|k-gs)$/.test(title)) return 'man';
  return /^(?:kundze|kdze|k-dze|jaunkundze)$/.test(title) ? 'woman' : null;
}
