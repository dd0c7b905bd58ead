import type { Body } from '../../src/mail/draft';
import type { HeaderLanguage } from './header-languages';

/** What goes into a mail: lines of the author and the signature, and the mail below with perhaps another below that. */
export interface Letter {
  readonly author: readonly string[];
  readonly signature: readonly string[];
  readonly original: Original;
  readonly kind: 'reply' | 'forward';
}

export interface Original {
  readonly name: string;
  readonly address: string;
  readonly lines: readonly string[];
  readonly language: HeaderLanguage;
  /** An older mail that this one quotes. */
  readonly below: Original | null;
}

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
export const html = (source: string): Body => ({ format: 'html', source });

/** Paragraphs as the client writes them, with an empty one after the first. */
export function paragraphs(lines: readonly string[], open: string, close: string, empty: string): string {
  return lines.map((line, index) => `${open}${escaped(line)}${close}${index === 0 ? `\r\n${empty}` : ''}`).join('\r\n');
}
export const word = (lines: readonly string[]) =>
  paragraphs(
    lines,
    "<p class=MsoNormal><span lang=LV style='mso-fareast-language:EN-US'>",
    '<o:p></o:p></span></p>',
    '<p class=MsoNormal><o:p>&nbsp;</o:p></p>',
  );
export const owa = (lines: readonly string[]) =>
  paragraphs(
    lines,
    '<div class="elementToProof" style="font-family: Aptos; font-size: 12pt;">',
    '</div>',
    '<div class="elementToProof"><br></div>',
  );
export const divs = (lines: readonly string[]) => paragraphs(lines, '<div>', '</div>', '<div><br></div>');
export const wordMail = (content: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=LV><div class=WordSection1>${content}</div></body></html>`;

export interface HeaderStyle {
  readonly date: 'sent' | 'date';
  /** Some clients put the space after the colon inside the bold. */
  readonly spaceInside?: boolean;
  readonly order?: readonly ('from' | 'time' | 'to' | 'subject')[];
}

export function fields(
  original: Original,
  { date, order = ['from', 'time', 'to', 'subject'] }: HeaderStyle,
): [string, string][] {
  const { language, name, address } = original;
  const values: Record<string, [string, string]> = {
    from: [language.from, `${name} <${address}>`],
    time: [language[date], language.time],
    to: [language.to, 'Ilze Kalniņa <ilze.kalnina@adazi.lv>'],
    subject: [language.subject, 'Iesniegums par ceļu'],
  };
  return order.map((field) => values[field] ?? ['', '']);
}

export function htmlHeader(original: Original, style: HeaderStyle): string {
  return fields(original, style)
    .map(([label, value]) =>
      style.spaceInside ? `<b>${label}: </b>${escaped(value)}` : `<b>${label}:</b> ${escaped(value)}`,
    )
    .join('<br>\r\n');
}

export function textHeader(original: Original, style: HeaderStyle, prefix = ''): string {
  return fields(original, style)
    .map(([label, value]) => `${prefix}${label}: ${value}`)
    .join('\n');
}

/** A border above the header, then header and text; the older mail in the same way, as the client nests it. */
export function bordered(original: Original, border: string, style: HeaderStyle): string {
  const below = original.below ? bordered(original.below, border, style) : '';
  return (
    `<div><div style='${border}'><p class=MsoNormal>${htmlHeader(original, style)}<o:p></o:p></p></div></div>\r\n` +
    `<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n${word(original.lines)}\r\n${below}`
  );
}

export function owaHistory(original: Original, depth = 0): string {
  const prefix = 'x_'.repeat(depth);
  const below = original.below ? owaHistory(original.below, depth + 1) : '';
  return (
    `<hr style="display:inline-block;width:98%" tabindex="-1">\r\n<div id="${prefix}divRplyFwdMsg" dir="ltr"><font face="Calibri">` +
    `${htmlHeader(original, { date: 'sent' })}</font><div>&nbsp;</div></div>\r\n<div dir="ltr">${divs(original.lines)}\r\n${below}</div>`
  );
}

/** Attribution and quotation, nested the same way. */
export function quotation(
  original: Original,
  open: string,
  attribution: (text: string) => string,
  close: string,
): string {
  const below = original.below ? quotation(original.below, open, attribution, close) : '';
  const line = original.language.attribution(escaped(original.name), `&lt;${original.address}&gt;`);
  return `${attribution(line)}${open}${divs(original.lines)}${below}${close}`;
}

export function plainQuote(original: Original, prefix = ''): string {
  const lines = original.lines.map((line) => `${prefix}> ${line}`);
  const below = original.below ? `\n${prefix}>\n${plainQuote(original.below, `${prefix}> `)}` : '';
  return `${prefix}${original.language.attribution(original.name, `<${original.address}>`)}\n${prefix}>\n${lines.join('\n')}${below}`;
}

export function plainOriginal(
  original: Original,
  forwarded: boolean,
  line: (language: HeaderLanguage, forwarded: boolean) => string,
): string {
  const below = original.below ? `\n\n${plainOriginal(original.below, false, line)}` : '';
  return `${line(original.language, forwarded)}${textHeader(original, { date: 'sent' })}\n\n${original.lines.join('\n')}${below}`;
}
