import type { SignatureField } from '../../report';
import type { FieldReading } from '../signature-fields';
import { type Part, sub, valueIn } from './parts';
import { invalid } from './reading';

/** What an unfilled template says in the place of each field, in small letters. */
const TEMPLATE_WORDS: Readonly<Record<SignatureField, readonly string[]>> = {
  name: ['vārds', 'uzvārds', 'name', 'surname', 'имя', 'фамилия'],
  institution: [
    'iestād',
    'institūcij',
    'struktūrvien',
    'nodaļ',
    'organizācij',
    'uzņēmum',
    'institution',
    'organisation',
    'organization',
    'department',
    'company',
    'учрежден',
  ],
  position: ['amat', 'position', 'job title', 'title', 'должност'],
  phone: ['tālr', 'talr', 'phone', 'numur', 'телефон', 'tel'],
  email: ['e-past', 'epast', 'email', 'e-mail', 'почта'],
  website: ['tīmekļ', 'mājaslap', 'vietn', 'website', 'web', 'www', 'сайт'],
};

const BRACKETS = /[[<{«(]{1,2}\s?([^[\]<>{}«»()@]{2,60})\s?[\]>}»)]{1,2}/g;
const BARE =
  /^(?:vārds,? uzvārds|jūsu vārds|amats|amata nosaukums|iestādes? nosaukums|iestāde|struktūrvienība|name surname|your name|position|job title|tālrunis|tālruņa numurs|e-pasts|tīmekļvietne)[.:]?$/i;

/** Template text for a field in a part of the signature (`[Amats]`, `<tālrunis>`, `Vārds Uzvārds`): its offsets, or null. */
export function templateText(text: string, field: SignatureField): { start: number; end: number } | null {
  const small = text.toLowerCase();
  const names = (piece: string) => TEMPLATE_WORDS[field].some((word) => piece.includes(word));
  if (BARE.test(text.trim()) && names(small)) return { start: 0, end: text.length };
  BRACKETS.lastIndex = 0;
  for (let match = BRACKETS.exec(small); match; match = BRACKETS.exec(small)) {
    // Round brackets hold remarks, unless they hold nothing but the field's name.
    const round = match[0].startsWith('(');
    if (match[1] && names(match[1]) && (!round || BARE.test(match[1].trim()))) {
      return { start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** The reading of a field whose template text, at these offsets of a part, was never filled in. */
export function unfilled(part: Part, { start, end }: { start: number; end: number }): FieldReading {
  return invalid(valueIn(sub(part, start, end)), 'template-text');
}
