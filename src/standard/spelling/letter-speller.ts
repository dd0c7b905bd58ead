import { isUpper } from '../../language/letters';
import { tokenize } from '../../language/tokens';
import type { Draft, Person } from '../../mail/draft';
import { nameForms } from '../../spelling/name-forms';
import type { Speller } from '../../spelling/speller';
import type { Letter } from '../letter/letter';

const known = new WeakMap<Letter, Speller | null>();

/**
 * The speller of the letter's language that also knows the organisation's words and every name in the mail: of sender and
 * recipients, in the signature, and capitalised words of subject and quoted history. Null where there is no dictionary.
 */
export function spellerOf(letter: Letter): Speller | null {
  const made = known.get(letter);
  if (made !== undefined) return made;
  const speller = letter.speller?.withWords(letter.policy.words) ?? null;
  const withNames = speller?.withWords(namesIn(letter, speller)) ?? null;
  known.set(letter, withNames);
  return withNames;
}

const formsOfPersons = new WeakMap<Letter, ReadonlySet<string>>();

/** Whether a word is a form of a name as a person of the mail writes it: `Katrinas` of `Katrina`, which needs no diacritics then. */
export function isNameOfPerson(letter: Letter, word: string): boolean {
  const made = formsOfPersons.get(letter) ?? namesOfPersons(letter);
  formsOfPersons.set(letter, made);
  return made.has(word);
}

function namesOfPersons({ draft }: Letter): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { name } of personsOf(draft))
    for (const { kind, text } of tokenize(name))
      if (kind === 'word' && isUpper(text)) for (const form of nameForms(text)) forms.add(form);
  return forms;
}

function namesIn({ draft, mail, policy }: Letter, speller: Speller): string[] {
  const texts = [draft.subject, mail.signature.text, mail.quoted.text, ...policy.organisation.names];
  for (const person of personsOf(draft)) texts.push(person.name, nameInAddress(person.address));
  const names = new Set<string>();
  for (const text of texts)
    for (const token of tokenize(text))
      if (token.kind === 'word' && token.text.length > 1 && isUpper(token.text) && !speller.accepts(token.text))
        names.add(token.text);
  return [...names];
}

function personsOf({ from, to, cc, bcc, user }: Draft): Person[] {
  return [from, user, ...to, ...cc, ...bcc].filter((person) => person !== null);
}

/** `anna.kalnina@…` gives `Anna Kalnina`. */
function nameInAddress(address: string): string {
  const parts = address.slice(0, Math.max(0, address.indexOf('@'))).split(/[._-]/);
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}
