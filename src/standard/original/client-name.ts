import { fold, isLetter, isUpper } from '../../language/letters';
import { areFormsOfOneName, isSpeltInLatvian } from '../../language/name-forms';
import { mayBeSameName } from '../../language/names';
import type { Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import { PRIVATE_HOSTS } from '../../mail/private-hosts';
import type { Letter } from '../letter/letter';
import { isTitle } from '../letter/salutation';
import { greetedNames } from '../opening/greeting-name';
import { type Original, originalOf } from './original';

/** A name in the greeting beside what is known of the client. */
export interface GreetedName {
  readonly token: Token;
  /** „Lāča” before „kungs”, or the last of several names. */
  readonly surname: boolean;
  /** The title behind it („kungs”), if there is one. */
  readonly title: Token | null;
  /** Whether anybody in the correspondence is called so. */
  readonly known: boolean;
}

/** The greeting held against the client who wrote. */
export interface Greeting {
  readonly original: Original;
  /** The client's first name and surname, as the quoted header or the signature has them. */
  readonly client: readonly string[];
  readonly names: readonly GreetedName[];
}

const MAILBOX_LENGTH = 4;

/** Null where the greeting names nobody, or neither quoted header nor signature names one person for certain. */
export function greetingOf(letter: Letter): Greeting | null {
  const original = originalOf(letter);
  const names = greetedNames(letter);
  if (!original || names.length === 0) return null;
  const client = personIn(original) ?? signerOf(original);
  // A foreign name is spelt in Latvian in too many ways.
  if (!client?.every(isSpeltInLatvian)) return null;
  const known = knownNames(letter, original);
  return {
    original,
    client,
    names: names.map((token, index) => {
      const title = titleAfter(letter, token);
      const surname = title !== null || (index > 0 && index === names.length - 1);
      return { token, surname, title, known: known.some((other) => isKnownAs(token.text, other, surname)) };
    }),
  };
}

/** First name and surname of the quoted header, if its address shows that a person writes. */
function personIn({ from, address }: Original): readonly string[] | null {
  const words = from.split(/\s+/).filter((word) => word !== '');
  if (words.length !== 2 || !words.every((word) => word.length > 2 && isUpper(word) && isName(word))) return null;
  const mailbox = fold(address);
  const own = words.some((word) => mailbox.includes(fold(word).slice(0, MAILBOX_LENGTH)));
  return own || PRIVATE_HOSTS.has(mailbox.slice(mailbox.lastIndexOf('@') + 1)) ? words : null;
}

/** „Andris Pūce” right below the closing line of a company's mail. */
function signerOf({ text, signature }: Original): readonly string[] | null {
  const lines = text.slice(signature.start, signature.end).split('\n');
  const words = (lines[1] ?? '').trim().replace(/,$/, '').split(/\s+/);
  return words.length === 2 && words.every((word) => word.length > 2 && isUpper(word) && isName(word)) ? words : null;
}

function isName(word: string): boolean {
  for (let index = 1; index < word.length; index++) {
    if (!isLetter(word, index) && word[index] !== '-') return false;
    // „SIA”, „GmbH”
    if (isUpper(word, index) && word[index - 1] !== '-') return false;
  }
  return true;
}

function titleAfter(letter: Letter, name: Token): Token | null {
  const next = letter.tokens.find(({ start }) => start >= name.end);
  return next?.kind === 'word' && isTitle(fold(next.text)) ? next : null;
}

/** Every capitalised word of the correspondence. */
function knownNames(letter: Letter, original: Original): readonly string[] {
  const { to, cc, bcc, subject, attachments } = letter.draft;
  const people = [...to, ...cc, ...bcc].map(({ name }) => name);
  const files = attachments.map(({ name }) => name.replace(/[_.-]+/g, ' '));
  const names: string[] = [];
  for (const token of tokenize([original.from, ...people, subject, ...files, original.text].join('\n'))) {
    if (token.kind === 'word' && token.text.length > 2 && isUpper(token.text)) names.push(...token.text.split('-'));
  }
  return names;
}

/** A surname must be a form of the known one; first names have pet forms, and foreign names many spellings. */
function isKnownAs(name: string, other: string, surname: boolean): boolean {
  if (name.split('-').some((part) => areFormsOfOneName(part, other))) return true;
  if (surname && isSpeltInLatvian(other)) return false;
  return fold(name).slice(0, MAILBOX_LENGTH) === fold(other).slice(0, MAILBOX_LENGTH) || mayBeSameName(name, other);
}
