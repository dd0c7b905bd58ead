import { monthOf } from '../../language/calendar';
import type { Token } from '../../language/text';
import type { Range } from '../../mail/mail';

/** A day of a month that a text names. */
export interface NamedDay extends Range {
  readonly day: number;
  readonly month: number;
}

/** Every „3. novembra”, „03.11.2026.”, „2026-11-03” and “November 3” among the tokens. */
export function daysIn(tokens: readonly Token[]): readonly NamedDay[] {
  const days: NamedDay[] = [];
  tokens.forEach((token, index) => {
    const month = token.kind === 'word' ? monthOf(token.text) : 0;
    const numeric = month === 0 ? numericDay(token) : null;
    if (numeric) days.push(numeric);
    if (month === 0) return;
    const stop = tokens[index - 1];
    const before = stop?.text === '.' ? tokens[index - 2] : stop;
    const number = before && isDay(before) ? before : tokens[index + 1];
    if (!number || !isDay(number)) return;
    const start = Math.min(number.start, token.start);
    days.push({ start, end: Math.max(number.end, token.end), day: Number(number.text), month });
  });
  return days;
}

function isDay({ text }: Token): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

function numericDay({ text, start, end }: Token): NamedDay | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(?:\d\d){1,2})?$/.exec(text);
  const iso = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  const day = Number(dotted?.[1] ?? iso?.[2]);
  const month = Number(dotted?.[2] ?? iso?.[1]);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { start, end, day, month } : null;
}
