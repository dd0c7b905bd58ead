import { rule } from '../rule';

/** Where the policy offers none. */
const GREETINGS = { lv: 'Labdien!', en: 'Good day,', ru: 'Добрый день!' };

/** 9.1: the reply begins with a salutation. A salutation without a name is fine: the clerk may not know it. */
export const greetingMissing = rule({
  id: 'greeting-missing',
  check: 'greeting',
  severity: 'error',
  messages: ['greetingMissing'],
  options: {},
  *examine(letter) {
    if (letter.parts.salutation || letter.text.length === 0) return;
    const greeting = letter.policy.phrases[letter.language].greetings[0] ?? '';
    yield {
      message: 'greetingMissing',
      values: { language: letter.language, example: greeting || GREETINGS[letter.language] },
      zone: 'message',
      start: 0,
      end: 0,
      fixes: greeting ? [{ action: 'insert-top', replacement: greeting, label: 'insertGreeting' }] : [],
    };
  },
});
