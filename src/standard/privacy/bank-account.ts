import { cuesOf } from '../../language/cues';
import type { Range } from '../../mail/mail';
import type { Letter } from '../letter/letter';
import { wordsWithin } from '../letter/letter-words';
import { paragraphAt } from '../links/link-places';
import { rule } from '../rule';

/** The account is the client's: the paragraph says so, or money goes there from us. */
const clientsAccount = cuesOf([
  'jusu/tava/tavs … kont*/banka*',
  'uz kontu',
  'parskaitisim/parskaitijam/atmaksasim/atmaksajam/izmaksasim/ieskaitisim/ieskaitijam/parskaitits/atmaksats/izmaksats',
  'your … account',
  'we/will … transfer/refund/pay',
  'ваш* … счет*',
  'перечислим/вернем',
]);
/** The municipality's own account, given for a payment. */
const ownAccount = cuesOf([
  'rekvizit*',
  'sanemej*',
  'pasvaldibas/domes/musu/skolas/iestades … kont*/banka*/rekvizit*',
  'samaksajiet/parskaitiet/iemaksajiet/apmaksajiet/jamaksa/jasamaksa/jaapmaksa/maksajum*',
  'beneficiary/payee/our … account',
  'получател*',
]);

/** 5.2: a client's bank account (IBAN with a right check sum) in an e-mail. The account to pay to is meant to be seen. */
export const bankAccount = rule({
  id: 'bank-account',
  check: 'privacy',
  severity: 'hint',
  messages: ['bankAccount'],
  options: {},
  *examine(letter) {
    const paragraphs = new Map<number, boolean>();
    const pattern = /[A-Z]{2}\d{2}(?: ?[0-9A-Z]{1,4}){3,8}/g;
    for (let match = pattern.exec(letter.text); match; match = pattern.exec(letter.text)) {
      const range = ibanAt(letter.text, match.index, match[0]);
      if (!range) continue;
      const paragraph = paragraphAt(letter, range.start);
      const known = paragraphs.get(paragraph.start) ?? isClients(letter, paragraph);
      paragraphs.set(paragraph.start, known);
      if (known) yield { message: 'bankAccount', zone: 'author', ...range };
    }
  },
});

/** The run of characters as far as its check sum proves it: what follows may be a word in capitals. */
function ibanAt(text: string, start: number, run: string): Range | null {
  if (/[0-9A-Za-z]/.test(text.charAt(start - 1))) return null;
  for (let length = run.length; length >= 15; length--) {
    if (!/[0-9A-Za-z]/.test(text.charAt(start + length)) && isIban(run.slice(0, length).replace(/ /g, ''))) {
      return { start, end: start + length };
    }
  }
  return null;
}

/** ISO 13616: the first four characters go to the end, letters count from 10, and the whole leaves 1 when divided by 97. */
export function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34 || (iban.startsWith('LV') && iban.length !== 21)) return false;
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

function isClients(letter: Letter, paragraph: Range): boolean {
  const words = wordsWithin(letter, paragraph);
  return clientsAccount.in(words) && !ownAccount.in(words);
}
