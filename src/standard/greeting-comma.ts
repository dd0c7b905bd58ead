import { fold, isUpper } from '../language/letters';
import { rule } from './rule';

const GREETINGS = new Set([
  'labdien',
  'labrit',
  'labvakar',
  'sveiki',
  'sveika',
  'sveiks',
  'sveicinati',
  'sveicinats',
  'sveicinata',
]);

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
    const [greeting, name] = letter.tokens.filter(
      ({ start, end }) => start >= salutation.start && end <= salutation.end,
    );
    if (!greeting || name?.kind !== 'word' || !GREETINGS.has(fold(greeting.text)) || !isUpper(name.text)) return;
    const mended = `${greeting.text}, ${name.text}`;
    yield {
      message: 'greetingComma',
      values: { example: mended },
      zone: 'author',
      start: greeting.start,
      end: name.end,
      fixes: [{ action: 'replace', replacement: mended }],
    };
  },
});
