/** Classes of UTF-16 code units that decide how a mail is rendered. */

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Space, tab, line feed, form feed, carriage return: what HTML collapses. */
export function isCollapsible(unit: number): boolean {
  return unit === SPACE || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

/** No-break space and its narrow and figure kin: they are shown and never collapse, and stand in the text as spaces. */
export function isNoBreakSpace(unit: number): boolean {
  return unit === NO_BREAK_SPACE || unit === 0x202f || unit === 0x2007;
}

/**
 * Characters that a reader does not see: controls, soft hyphen, zero-width space and joiners, word joiner, byte order mark,
 * bidirectional controls. Rules never see them; the source keeps them. (A joiner inside an emoji is kept by the caller.)
 */
export function isInvisible(unit: number): boolean {
  if (unit < SPACE) return unit !== 0x0a && unit !== 0x09 && unit !== 0x0d && unit !== 0x0c;
  if (unit < 0x7f) return false;
  if (unit < NO_BREAK_SPACE) return true;
  if (unit === 0xad) return true;
  if (unit < 0x200b) return unit === 0x061c || unit === 0x180e || unit === 0x034f;
  return (
    unit <= 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}

/** Plain characters copy themselves one to one into the text; most of a mail is made of them. */
export function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit > SPACE;
  if (unit < 0x300) return unit > NO_BREAK_SPACE && unit !== 0xad;
  if (unit < 0x2000) return unit > 0x36f && unit !== 0x061c && unit !== 0x180e;
  return unit >= 0x2070 && unit !== 0xfeff && !(unit >= 0xfff9 && unit <= 0xfffb);
}

export function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
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
