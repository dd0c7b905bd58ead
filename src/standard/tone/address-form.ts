import type { Token } from '../../language/text';
import type { Letter } from '../letter/letter';
import { rule } from '../rule';

const CAPITAL = /^(Jūs|Jums|Jūsu|Jūsos)$/;
const SMALL = /^(jūs|jums|jūsu|jūsos)$/;

/**
 * 5.1: „Jūs” and „jūs” in one letter (research/latvian A.5). A capital at the beginning of a sentence tells nothing. The finding stands
 * at the first word of the rarer spelling; letters with small ones alone address several people and are right.
 */
export const addressForm = rule({
  id: 'address-form',
  check: 'tone',
  severity: 'hint',
  messages: ['addressFormMixed'],
  options: {},
  *examine(letter) {
    if (letter.language !== 'lv') return;
    const beginnings = new Set(letter.sentences.map(({ start }) => start));
    const words = letter.tokens.filter(
      (token) => token.kind === 'word' && !beginnings.has(token.start) && !followsOpening(letter, token),
    );
    const capital = words.filter(({ text }) => CAPITAL.test(text));
    const small = words.filter(({ text }) => SMALL.test(text));
    if (capital.length === 0 || small.length === 0) return;
    const rarer = small.length <= capital.length ? small : capital;
    const word = rarer[0];
    if (!word) return;
    const initial = rarer === small ? word.text.charAt(0).toUpperCase() : word.text.charAt(0).toLowerCase();
    const replacement = initial + word.text.slice(1);
    yield {
      message: 'addressFormMixed',
      zone: 'author',
      start: word.start,
      end: word.end,
      fixes: [{ action: 'replace', replacement }],
    };
  },
});

/** Behind a quotation mark or a colon a new sentence may begin. */
function followsOpening(letter: Letter, token: Token): boolean {
  return /[„“”":]\s?$/.test(letter.text.slice(Math.max(0, token.start - 2), token.start));
}
