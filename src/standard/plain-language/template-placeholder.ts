import { placeholdersOf } from '../../language/placeholders';
import { isQuoted } from '../letter/prose';
import { rule } from '../rule';

/** 9.2: a gap of a template that nobody filled: `[vārds]`, `XX.XX.2026`, `___`, `{datums}` (research: natural drafts). */
export const templatePlaceholder = rule({
  id: 'template-placeholder',
  check: 'plain-language',
  severity: 'warning',
  messages: ['templatePlaceholder'],
  options: {},
  *examine(letter) {
    for (const line of letter.mail.author.lines) {
      for (const { start, end } of placeholdersOf(letter.text, line)) {
        if (isQuoted(letter, { start, end })) continue;
        yield {
          message: 'templatePlaceholder',
          values: { placeholder: letter.text.slice(start, end) },
          zone: 'author',
          start,
          end,
        };
      }
    }
  },
});
