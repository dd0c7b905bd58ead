import type { AlertTexts } from '../messages/alert';
import type { KeptFinding } from '../outlook/kept-verdict';
import { groupsOf } from '../standard/digest';

/** Longest text that Outlook shows in the reminder, in UTF-16 units (`errorMessage`, Mailbox 1.12). */
export const ALERT_LIMIT = 500;

/**
 * The reminder's words: the most important notes, numbered, as many as fit whole, and how many more there are. Plain text without
 * line ends, since clients differ in what they make of those.
 */
export function alertText(findings: readonly KeptFinding[], texts: AlertTexts, limit: number = ALERT_LIMIT): string {
  const notes = groupsOf(findings).map((group, index) => `${index + 1}) ${group.finding.message}`);
  for (let count = notes.length; count > 0; count--) {
    const rest = notes.length - count;
    const parts = [texts.lead, ...notes.slice(0, count), ...(rest > 0 ? [texts.more({ count: rest })] : [])];
    const text = parts.join(' ');
    if (text.length <= limit) return text;
  }
  return `${texts.lead} ${texts.more({ count: notes.length })}`.slice(0, limit);
}
