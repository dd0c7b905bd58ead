/**
 * The character references that mails hold, for what has to be small: HTML's own list of 2,231 names takes 15 KB compressed. Outlook
 * writes a body anew before it hands it over: on the web as a browser does (`&amp;`, `&lt;`, `&gt;`, `&nbsp;`, `&quot;`), in classic
 * Outlook as Word does, by number or by a name of HTML 4. Known are those names, Greek letters and mathematics left out (HTML 4.01, 24.2
 * and 24.4); a caller may add them. Any other name (`&amacr;`) counts as unknown: it stays as it stands, or its beginning is read where
 * that is a name by itself (`&notin;`).
 */

/** Signs from U+00A0 on. */
const SIGNS =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Capital letters from U+00C0 on, two spaces where a sign stands between them; their small ones follow 32 further. */
const CAPITALS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml  Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';

/** Names with their code points. */
const OTHERS =
  'quot34 amp38 apos39 lt60 gt62 times215 szlig223 divide247 yuml255 OElig338 oelig339 Scaron352 scaron353 Yuml376 circ710 tilde732 ' +
  'ensp8194 emsp8195 thinsp8201 zwnj8204 zwj8205 lrm8206 rlm8207 ndash8211 mdash8212 lsquo8216 rsquo8217 sbquo8218 ldquo8220 ' +
  'rdquo8221 bdquo8222 dagger8224 Dagger8225 bull8226 hellip8230 permil8240 lsaquo8249 rsaquo8250 euro8364 trade8482';

/** What numbers from 128 to 159 mean since the days of Windows-1252 (HTML Standard 13.2.5.80); U+0000 where they mean themselves. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Code points by the names of their references. */
export type EntityNames = ReadonlyMap<string, number>;

/** The names above, and `more`: each with its code point behind it (and a colon between, where the name ends in a digit). */
export function entityNames(more = ''): EntityNames {
  const names = new Map<string, number>();
  for (const [index, name] of SIGNS.split(' ').entries()) names.set(name, 0xa0 + index);
  for (const [index, name] of CAPITALS.split(' ').entries()) {
    names.set(name, 0xc0 + index);
    names.set(name.toLowerCase(), 0xe0 + index);
  }
  for (const entry of `${OTHERS} ${more}`.trim().split(' ')) {
    const [, name = '', codePoint] = /^(.+?):?(\d+)$/.exec(entry) ?? [];
    names.set(name, Number(codePoint));
  }
  return names;
}

/** A character reference: what it stands for, and the offset behind it. */
export interface Entity {
  readonly codePoint: number;
  readonly end: number;
}

const NUMERIC = /&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?/y;
const NAMED = /&([0-9A-Za-z]{2,10});?/y;
/** Names that HTML reads without a semicolon: those of HTML 2, whose characters Latin-1 has. */
const LONGEST_WITHOUT_SEMICOLON = 6;

/**
 * The character reference at an `&`, or null where none begins. In an attribute's value a name without semicolon is none when a letter,
 * a digit or `=` follows: it is part of an address (HTML Standard 13.2.5.73).
 */
export function entityAt(names: EntityNames, source: string, start: number, inAttribute: boolean): Entity | null {
  NUMERIC.lastIndex = start;
  const numeric = NUMERIC.exec(source);
  if (numeric) {
    const [whole, hexadecimal, decimal] = numeric;
    const number = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return { codePoint: character(number), end: start + whole.length };
  }
  NAMED.lastIndex = start;
  const [whole = '', name = ''] = NAMED.exec(source) ?? [];
  const codePoint = names.get(name);
  if (codePoint !== undefined && whole.charAt(whole.length - 1) === ';')
    return { codePoint, end: start + whole.length };
  for (let length = Math.min(name.length, LONGEST_WITHOUT_SEMICOLON); length > 1; length--) {
    const beginning = name.slice(0, length);
    const known = names.get(beginning);
    if (known === undefined || known > 0xff || beginning === 'apos') continue;
    const end = start + 1 + length;
    return inAttribute && /[0-9A-Za-z=]/.test(source.charAt(end)) ? null : { codePoint: known, end };
  }
  return null;
}

function character(number: number): number {
  if (number === 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return 0xfffd;
  return (number >= 128 && number < 160 && WINDOWS_1252.charCodeAt(number - 128)) || number;
}
