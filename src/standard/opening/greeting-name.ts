import { fold, isLower, isUpper } from '../../language/letters';
import { mayBeSameName } from '../../language/names';
import type { Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import { PRIVATE_HOSTS } from '../../mail/private-hosts';
import { isUnread, type Letter } from '../letter/letter';
import { isAddressee, isGreetingWord, isTitle } from '../letter/salutation';
import { rule } from '../rule';

const QUOTED_LENGTH = 20000;
const LONGEST_ADDRESS = 8;
/** Two names in a lower-case mail meet by their first letters. */
const FOLDED_LENGTH = 4;

/**
 * Yesterday's client greeted by mistake: the greeting has a name, and no word of it appears among the recipients, in the subject,
 * the attachments' names or the quoted mail (research/latvian E 6). Names are only compared, in any inflection or spelling; with
 * nothing to compare with, the rule is silent, and a greeting to anything but persons („vidusskolas vecāki”) is left alone.
 */
export const greetingName = rule({
  id: 'greeting-name',
  check: 'greeting',
  severity: 'warning',
  messages: ['greetingName'],
  options: {},
  *examine(letter) {
    const names = greetedNames(letter);
    const first = names[0];
    const last = names[names.length - 1];
    if (!first || !last || isUnread(letter, 'to', 'cc', 'bcc') || !knowsSomeone(letter)) return;
    const known = knownNames(letter);
    if (names.some((name) => known.some((other) => isSame(name.text, other)))) return;
    const name = letter.text.slice(first.start, last.end);
    yield { message: 'greetingName', values: { name }, zone: 'author', start: first.start, end: last.end };
  },
});

/** The names in the greeting, as long as it speaks to persons alone; a name in quotation marks is an organisation's. */
export function greetedNames(letter: Letter): readonly Token[] {
  const salutation = letter.parts.salutation;
  if (!salutation || /[„“”"«»]/.test(letter.text.slice(salutation.start, salutation.end))) return [];
  const words = letter.tokens
    .filter(({ start, end, kind }) => start >= salutation.start && end <= salutation.end && kind === 'word')
    .filter((token, index) => !isGreetingWord(fold(token.text), index) && !isTitle(fold(token.text)));
  const persons = words.every((token) => isUpper(letter.text, token.start) && !isAddressee(fold(token.text)));
  return persons && words.length <= LONGEST_ADDRESS ? words.filter(({ text }) => text.length > 2) : [];
}

/**
 * A recipient who is surely a person: two or three names, and an address that has one of them or is a private one. An organisation's
 * mailbox may be read by anybody, and the employee may know by whom.
 */
function knowsSomeone(letter: Letter): boolean {
  return letter.draft.to.some(({ name, address }) => {
    const words = name.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length < 2 || words.length > 3 || !words.every((word) => isUpper(word) && !word.includes('@')))
      return false;
    const mailbox = fold(address);
    return (
      PRIVATE_HOSTS.has(mailbox.slice(mailbox.lastIndexOf('@') + 1)) ||
      words.some((word) => word.length > 2 && mailbox.includes(fold(word).slice(0, FOLDED_LENGTH)))
    );
  });
}

function knownNames(letter: Letter): readonly string[] {
  const { to, cc, bcc, subject, attachments } = letter.draft;
  const people = [...to, ...cc, ...bcc].map(({ name, address }) => `${name} ${address.replace(/[^a-zA-Z]+/g, ' ')}`);
  const files = attachments.map(({ name }) => name.replace(/[_.-]+/g, ' '));
  const text = [...people, subject, ...files, letter.mail.quoted.text.slice(0, QUOTED_LENGTH)].join('\n');
  return tokenize(text)
    .filter((token) => token.kind === 'word' && token.text.length > 2)
    .map((token) => token.text);
}

/** A small letter begins an ordinary word, which may sound like the name by chance; it has to be spelt like it. */
function isSame(name: string, other: string): boolean {
  return (
    fold(name).slice(0, FOLDED_LENGTH) === fold(other).slice(0, FOLDED_LENGTH) ||
    (!isLower(other) && mayBeSameName(name, other))
  );
}
