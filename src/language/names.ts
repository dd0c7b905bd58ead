import { fold, isLetter } from './letters';

/** Cyrillic letters, each with what Latvian writes for it, enough to compare a name in two alphabets. */
const TRANSLITERATION: ReadonlyMap<string, string> = new Map(
  'аa бb вv гg дd еe жz зz иi йj кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ ыi ь эe юju яja'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Spellings that Latvian renders with other letters: „Charles” and „Čārlzs”, „John” and „Džons”, „Smith” and „Smits”, „Schulz” and „Šulcs”. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/tz|([lnr])z$/g, '$1c'],
  [/^dz|^dj|^y/, 'j'],
  [/sch|sh|sc/g, 's'],
  [/tch|ch|cz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/^je|^ie|^jo/, 'e'],
  [/ks/g, 'k'],
  [/[ck]/g, 'k'],
  [/[gj]/g, 'j'],
  [/[zd]/g, 'd'],
  [/[st]/g, 's'],
];
const KEY_LENGTH = 3;

/**
 * A name's skeleton: first letter and consonants, spelling and declension evened out, so that „Lācis”, „Lāča” and „Lāčiem”, or
 * „Novák” and „Novaks”, give the same beginning. For comparing only: never shown, never inserted.
 */
function skeleton(name: string): string {
  let latin = '';
  for (const letter of fold(name)) latin += TRANSLITERATION.get(letter) ?? (isLetter(letter) ? letter : '');
  for (const [sound, letter] of SAME_SOUND) latin = latin.replace(sound, letter);
  const rest = latin
    .slice(1)
    .replace(/[aeiouh]/g, '')
    .replace(/(.)\1/g, '$1');
  return latin.slice(0, 1) + rest;
}

/** Could the two be forms or spellings of one name? Generous: only names that clearly differ are told apart. */
export function mayBeSameName(one: string, other: string): boolean {
  const [first, second] = [skeleton(one), skeleton(other)];
  const length = Math.min(KEY_LENGTH, first.length, second.length);
  return length > 0 && first.slice(0, length) === second.slice(0, length);
}
