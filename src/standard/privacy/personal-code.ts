import { isPersonalCode } from '../../language/lv/personal-code';
import { rule } from '../rule';

/** 5.2: a person's code in an e-mail. Only one that its check digit proves; company and cadastre numbers have no hyphen there. */
export const personalCode = rule({
  id: 'personal-code',
  check: 'privacy',
  severity: 'hint',
  messages: ['personalCode'],
  options: {},
  *examine(letter) {
    const pattern = /\d{6} ?[-–—‑] ?\d{5}(?!\d)/g;
    for (let match = pattern.exec(letter.text); match; match = pattern.exec(letter.text)) {
      const start = match.index;
      const before = letter.text.charAt(start - 1);
      if (/[0-9/.-]/.test(before) || !isPersonalCode(match[0].replace(/\D/g, ''))) continue;
      yield { message: 'personalCode', zone: 'author', start, end: start + match[0].length };
    }
  },
});
