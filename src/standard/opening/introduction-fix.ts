import type { Letter } from '../letter/letter';
import { quotedHeader } from '../letter/quoted-header';
import type { ProposedFix } from '../rule';

/**
 * The policy's introductions with the date and subject of the client's mail. An introduction that asks for what the quoted
 * header does not surely say is left out; one without placeholders always serves.
 */
export function introductionFixes(letter: Letter): readonly ProposedFix[] {
  const header = quotedHeader(letter.mail.quoted);
  const values: Readonly<Record<string, string | null>> = {
    date: header.date && dateInWords(letter, header.date),
    subject: header.subject || null,
  };
  const fixes: ProposedFix[] = [];
  for (const introduction of letter.policy.phrases[letter.language].introductions) {
    const text = filled(introduction, values);
    if (text !== null) fixes.push({ action: 'insert-cursor', replacement: text, label: 'insertIntroduction' });
  }
  return fixes;
}

function filled(template: string, values: Readonly<Record<string, string | null>>): string | null {
  let whole = true;
  const text = template.replace(/\{([a-z]{1,20})\}/g, (placeholder: string, name: string) => {
    const value = values[name];
    if (!value) whole = false;
    return value ?? placeholder;
  });
  return whole ? text : null;
}

const MONTHS = {
  lv: [
    'janvāra',
    'februāra',
    'marta',
    'aprīļa',
    'maija',
    'jūnija',
    'jūlija',
    'augusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/** „3. novembra”, “3 November”, „3 ноября”. */
function dateInWords(letter: Letter, date: { readonly month: number; readonly day: number }): string {
  const month = MONTHS[letter.language][date.month - 1] ?? '';
  return letter.language === 'lv' ? `${date.day}. ${month}` : `${date.day} ${month}`;
}
