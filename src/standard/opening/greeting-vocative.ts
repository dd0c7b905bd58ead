import { vocatives } from '../../language/lv/first-names';
import { rule } from '../rule';

/**
 * A first name of a closed list greeted in the nominative (research/latvian E): „Labdien, Jānis!” → „Labdien, Jāni!”. With a surname
 * behind it the greeting is left alone: two forms would have to change, and none is ever derived.
 */
export const greetingVocative = rule({
  id: 'greeting-vocative',
  check: 'greeting',
  severity: 'hint',
  messages: ['greetingVocative'],
  options: {},
  *examine(letter) {
    const { salutation } = letter.parts;
    if (letter.language !== 'lv' || !salutation) return;
    const words = letter.tokens.filter(
      ({ start, end, kind }) => kind === 'word' && start >= salutation.start && end <= salutation.end,
    );
    const name = words[words.length - 1];
    const vocative = vocatives[name?.text ?? ''];
    if (!name || !vocative) return;
    yield {
      message: 'greetingVocative',
      values: { vocative, name: name.text },
      zone: 'author',
      start: name.start,
      end: name.end,
      fixes: [{ action: 'replace', replacement: vocative }],
    };
  },
});
