/**
 * Canonical composition (Unicode, NFC) of the letters that the languages of these mails use: an engine without Intl may carry a
 * `normalize` that does nothing, and text from a Mac arrives decomposed. Each mark: the letters it joins, and what they become.
 */
const COMPOSITIONS: ReadonlyMap<number, readonly [string, string]> = new Map([
  // grave accent
  [0x300, ['eaEA', 'èàÈÀ']],
  // acute accent
  [0x301, ['noszcNOSZCeaiuyEAIUY', 'ńóśźćŃÓŚŹĆéáíúýÉÁÍÚÝ']],
  // tilde
  [0x303, ['oOnN', 'õÕñÑ']],
  // macron
  [0x304, ['aeiuoAEIUO', 'āēīūōĀĒĪŪŌ']],
  // breve
  [0x306, ['иИ', 'йЙ']],
  // dot above
  [0x307, ['eEzZ', 'ėĖżŻ']],
  // diaeresis
  [0x308, ['aouAOUeiEIеіЕІ', 'äöüÄÖÜëïËÏёїЁЇ']],
  // ring above
  [0x30a, ['aAuU', 'åÅůŮ']],
  // caron
  [0x30c, ['cszCSZredtnREDTN', 'čšžČŠŽřěďťňŘĚĎŤŇ']],
  // cedilla
  [0x327, ['gklnrGKLNRcC', 'ģķļņŗĢĶĻŅŖçÇ']],
  // ogonek
  [0x328, ['aeiuAEIU', 'ąęįųĄĘĮŲ']],
]);

/** The one letter that `letter` and the combining mark `mark` make together (a + U+0304 = ā), or null. */
export function compose(letter: string, mark: number): string | null {
  const [letters, composed] = COMPOSITIONS.get(mark) ?? ['', ''];
  const index = letters.indexOf(letter);
  return index < 0 ? null : (composed[index] ?? null);
}
