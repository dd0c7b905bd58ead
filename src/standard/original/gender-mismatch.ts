import { fold, isUpper } from '../../language/letters';
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

/** By the first name, unless a name in the message says otherwise: couples share mailboxes and write for one another. */
function clientGender({ client, original }: Greeting): 'woman' | 'man' | null {
  const [first = '', surname = ''] = client;
  const gender = genderOf(first);
  const other = original.tokens.some(({ text }, index) => {
    const named = genderOf(text);
    if (named !== null && named !== gender) return true;
    const before = original.tokens[index - 1];
    return (
      before?.kind === 'word' &&
      isUpper(before.text) &&
      isUpper(text) &&
      areFormsOfOneName(text, surname) &&
      !areFormsOfOneName(before.text, first)
    );
  });
  return other ? null : gender;
}

function genderOfTitle(title: string): 'woman' | 'man' | null {
  if (/^(?:kungs|kgs|k-gs)$/.test(title)) return 'man';
  return /^(?:kundze|kdze|k-dze|jaunkundze)$/.test(title) ? 'woman' : null;
}
