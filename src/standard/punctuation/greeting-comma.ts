import { fold, isUpper, lower } from '../../language/letters';
import type { Token } from '../../language/text';
import { isTitle } from '../letter/salutation';
import { rule } from '../rule';

const GREETINGS = new Set(
  'labdien labrit labvakar sveiki sveika sveiks sveikas sveicinati sveicinats sveicinata sveicinatas cau hei hallo ahoi'.split(
    ' ',
  ),
);
const GREETINGS_OF_TWO_WORDS = new Set([
  'labu dienu',
  'labu ritu',
  'labu vakaru',
  'lab dien',
  'jauku dienu',
  'esiet sveicinati',
  'esiet sveicinata',
  'esiet sveicinats',
]);
/** `Labdien Jums`: a dative is no address. */
const DATIVES = new Set(['jums', 'tev', 'visiem', 'visam']);
/** `Sveiki Ādažos`: a place; no vocative ends so. */
const LOCATIVE = /(?:[āēīū]|[oāēī]s)$/;

/** 9.5: a comma between the greeting and the person addressed: `Labdien, Jāni!` (research section A.1). */
export const greetingComma = rule({
  id: 'greeting-comma',
  check: 'punctuation',
  severity: 'hint',
  messages: ['greetingComma'],
  options: {},
  *examine(letter) {
    const { salutation } = letter.parts;
    if (!salutation) return;
    const tokens = letter.tokens.filter(({ start, end }) => start >= salutation.start && end <= salutation.end);
    const words = lengthOfGreeting(tokens);
    const first = tokens[0];
    const greeting = tokens[words - 1];
    const name = tokens[words];
    if (!first || !greeting || !name || !isAddressed(name)) return;
    const mended = `${letter.text.slice(first.start, greeting.end)}, ${name.text}`;
    yield {
      message: 'greetingComma',
      values: { example: mended },
      zone: 'author',
      start: first.start,
      end: name.end,
      fixes: [{ action: 'replace', replacement: mended }],
    };
  },
});

function lengthOfGreeting([first, second]: readonly Token[]): number {
  const word = fold(first?.text ?? '');
  if (GREETINGS_OF_TWO_WORDS.has(`${word} ${fold(second?.text ?? '')}`)) return 2;
  return GREETINGS.has(word) ? 1 : 0;
}

/** A name, or a title before one: `Labdien cienījamā Ozolas kundze`. */
function isAddressed(token: Token): boolean {
  if (token.kind !== 'word' || DATIVES.has(fold(token.text))) return false;
  if (isTitle(fold(token.text))) return true;
  return isUpper(token.text) && !LOCATIVE.test(lower(token.text));
}
