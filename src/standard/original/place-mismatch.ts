import { fold, isUpper } from '../../language/letters';
import { areFormsOfOneName } from '../../language/name-forms';
import type { Token } from '../../language/text';
import type { Range } from '../../mail/mail';
import { rule } from '../rule';
import { referringSentences } from './introduction';
import { type Original, originalOf } from './original';

/** „Pļavu ielā 6”. */
interface Address extends Range {
  readonly street: readonly string[];
  readonly kind: string;
  readonly house: string;
}

const STREET = /^(?:iel[aueo]|iela[is]|cel[sau]|prospekt|bulvar|gatv|sosej|alej|laukum|linij)/;
const MOST_WORDS = 3;
const SHORTEST_PROSE = 45;

/**
 * 9.1: the introduction names another street with the house number that the client gave, or another number in the client's street.
 * Silent where the client's own address stands in the reply, where the client names several, and outside the introduction, where the
 * reply's own places stand.
 */
export const placeMismatch = rule({
  id: 'place-mismatch',
  check: 'reference',
  severity: 'warning',
  messages: ['placeMismatch'],
  options: {},
  *examine(letter) {
    const original = originalOf(letter);
    if (!original || letter.language !== 'lv') return;
    const theirs = addressesIn(original.text, original.tokens);
    const [meant] = theirs;
    if (!meant || !theirs.every((address) => isSame(address, meant)) || isSenders(original, meant)) return;
    const ours = addressesIn(letter.text, letter.tokens);
    if (ours.some((address) => isSame(address, meant))) return;
    const introduction = referringSentences(letter);
    for (const address of ours) {
      if (!introduction.some(({ start, end }) => address.start >= start && address.end <= end)) continue;
      if (!isNearly(address, meant)) continue;
      const values = {
        place: letter.text.slice(address.start, address.end),
        clients: original.text.slice(meant.start, meant.end),
      };
      yield { message: 'placeMismatch', values, zone: 'author', start: address.start, end: address.end };
    }
  },
});

/** „Jānis Bērziņš, Lazdu iela 5” below the message says where the client lives, not what the message is about. */
function isSenders({ text, body }: Original, { start }: Address): boolean {
  const line = body.find((candidate) => candidate.start <= start && start < candidate.end);
  return !line || (line.end - line.start < SHORTEST_PROSE && !/[.!?…]$/.test(text.slice(line.start, line.end)));
}

function addressesIn(text: string, tokens: readonly Token[]): readonly Address[] {
  const addresses: Address[] = [];
  tokens.forEach((token, index) => {
    const house = tokens[index + 1];
    if (
      token.kind !== 'word' ||
      !STREET.test(fold(token.text)) ||
      !house ||
      !/^\d{1,3}[a-z]?(?:-\d{1,3})?$/i.test(house.text)
    )
      return;
    if (text.slice(token.end, house.start).includes('\n') || tokens[index + 2]?.text === '.') {
      // „Pļavu ielā 6.” ends a sentence; „ielā 6. novembrī” names a day.
      const after = tokens[index + 3];
      if (
        text.slice(token.end, house.start).includes('\n') ||
        (after && !isUpper(after.text) && !text.slice(house.end, after.start).includes('\n'))
      )
        return;
    }
    let first = index;
    while (first > 0 && index - first < MOST_WORDS && isNameBefore(text, tokens, first)) first--;
    const start = tokens[first]?.start ?? token.start;
    if (first === index) return;
    const street = tokens.slice(first, index).map((word) => word.text);
    addresses.push({
      start,
      end: house.end,
      street,
      kind: fold(token.text).slice(0, 3),
      house: fold(house.text).replace(/-.*/, ''),
    });
  });
  return addresses;
}

function isNameBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1];
  return (
    word !== undefined &&
    word.kind === 'word' &&
    isUpper(word.text) &&
    text.slice(word.end, tokens[index]?.start) === ' '
  );
}

function isSameStreet(one: Address, other: Address): boolean {
  const [last, known] = [one.street[one.street.length - 1] ?? '', other.street[other.street.length - 1] ?? ''];
  return one.kind === other.kind && areFormsOfOneName(last, known);
}

function isSame(one: Address, other: Address): boolean {
  return isSameStreet(one, other) && one.house === other.house;
}

/** The house number in another street, or a slip in the number. */
function isNearly(one: Address, other: Address): boolean {
  if (!isSameStreet(one, other)) return one.kind === other.kind && one.house === other.house;
  return one.house.length > 1 && [...one.house].sort().join('') === [...other.house].sort().join('');
}
