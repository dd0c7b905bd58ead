/** Classes of UTF-16 code units that decide how a mail is rendered. */

/** Shown as it stands, one to one; most of a mail is made of it. */
export const PLAIN = 0;
/** Space, tab, line feed, form feed, carriage return: what HTML collapses. */
export const COLLAPSIBLE = 1;
/** No-break space and its narrow and figure kin: shown, never collapsed; they stand in the text as spaces. */
export const NO_BREAK_SPACE = 2;
/** A mark that may join the letter before it. */
export const COMBINING = 3;
/**
 * What a reader does not see: controls, soft hyphen, zero-width space and joiners, word joiner, byte order mark, bidirectional
 * controls. Rules never see it; the source keeps it. (A joiner inside an emoji is kept by the renderer.)
 */
export const INVISIBLE = 4;

const LIMIT = 0x2070;
const CLASSES = new Uint8Array(LIMIT);

function set(from: number, to: number, value: number): void {
  CLASSES.fill(value, from, to + 1);
}
set(0, 0x1f, INVISIBLE);
for (const unit of [0x09, 0x0a, 0x0c, 0x0d, 0x20]) set(unit, unit, COLLAPSIBLE);
set(0x7f, 0x9f, INVISIBLE);
set(0x300, 0x36f, COMBINING);
for (const unit of [0xad, 0x34f, 0x61c, 0x180e]) set(unit, unit, INVISIBLE);
set(0x200b, 0x200f, INVISIBLE);
set(0x202a, 0x202e, INVISIBLE);
set(0x2060, 0x206f, INVISIBLE);
for (const unit of [0xa0, 0x2007, 0x202f]) set(unit, unit, NO_BREAK_SPACE);

/** Class of a code unit. */
export function classOf(unit: number): number {
  if (unit < LIMIT) return CLASSES[unit] ?? PLAIN;
  return unit === 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb) ? INVISIBLE : PLAIN;
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** May stand before U+200D in an emoji: a low surrogate, a variation selector or a symbol. */
export function isEmojiPart(unit: number): boolean {
  return isLowSurrogate(unit) || unit === 0xfe0f || (unit >= 0x2190 && unit <= 0x2bff);
}
