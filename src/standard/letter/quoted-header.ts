import { type Day, dayIn } from '../../language/calendar';
import { labelOf } from '../../mail/header-block';
import type { ZoneText } from '../../mail/mail';

/** What the header above the client's latest message says; "" or null where it says nothing for certain. */
export interface QuotedHeader {
  readonly from: string;
  readonly date: Day | null;
  readonly subject: string;
}

/** The header stands at the top of the quoted part, behind at most a line of dashes. */
const HEADER_LINES = 10;
const ATTRIBUTION = /(rakstīja|rakstija|wrote|написал|написала)(\(а\))?\s{0,2}:?\s*$/i;

/** Reads the quoted header in any mail client's language, or the attribution line („… rakstīja:”) that stands for it. */
export function quotedHeader(quoted: ZoneText): QuotedHeader {
  let from = '';
  let date: Day | null = null;
  let subject = '';
  for (const line of quoted.lines.slice(0, HEADER_LINES)) {
    const text = quoted.text.slice(line.start, Math.min(line.end, line.start + 400));
    const labelled = labelOf(text);
    if (!labelled) {
      if (from === '' && date === null && ATTRIBUTION.test(text)) return { from: text, date: dayIn(text), subject };
      if (from !== '' || date !== null) break;
      continue;
    }
    if (labelled.kind === 'from' && from === '') from = labelled.value;
    else if ((labelled.kind === 'sent' || labelled.kind === 'date') && date === null) date = dayIn(labelled.value);
    else if (labelled.kind === 'subject' && subject === '') subject = withoutPrefixes(labelled.value);
  }
  return { from, date, subject };
}

/** „RE: Atb.: Bedres” → „Bedres”. */
export function withoutPrefixes(subject: string): string {
  const prefix =
    /^\s{0,3}(re|fw|fwd|atb|atbilde|pārs|pārsūtīts|aw|wg|sv|на|ответ|пересл|ha)(\[\d{1,2}\])?\s?\.?\s?:\s{0,3}/i;
  let text = subject.trim();
  for (let rounds = 0; rounds < 6 && prefix.test(text); rounds++) text = text.replace(prefix, '');
  return text.trim();
}
