import { isFirstPart, LONGEST_PART, SHORTEST_PART } from './compound-parts';

/** Says of a word in small letters whether a dictionary has it. */
export type Knows = (word: string) => boolean;

const SHORTEST_LAST_PART = 5;
/** What stands between the stem and the end of these is a diminutive's or a comparative's ending. */
const DIMINUTIVE = /^(.{3,20})(?:iņ|īt)(?:š|is|a|e|as|es|am|im|ai|ei|u|i|ā|ē|ī|iem|us|os|ām|ēm|ās|ēs)$/;
const COMPARATIVE = /^(.{3,20})āk(?:s|a|as|ai|am|u|i|ā|ās|iem|ām|us|os|ais|ajam|ajai|ajā|o|ie|ajiem|ajām|ajos|ajās)?$/;
const NOUN_ENDINGS = ['s', 'a', 'e', 'is', 'us', 'š'];
const REFLEXIVE = /(?:[tsm]ies|šanās|šanos)$/;

/**
 * Whether an unknown word in small letters is made regularly of known ones: a compound (`videozvans`, `apakšzona`, `darbvieta`), a
 * reflexive form (`apstiprinoties`, `atrašanos`), a diminutive (`rēķiniņš`), a comparative (`ilgstošāku`).
 */
export function isDerived(word: string, knows: Knows): boolean {
  return isCompound(word, knows) || isReflexive(word, knows) || hasSuffix(word, knows);
}

function isCompound(word: string, knows: Knows): boolean {
  const stem = word.startsWith('ne') && word.length > 10 ? word.slice(2) : word;
  const last = Math.min(LONGEST_PART, stem.length - SHORTEST_LAST_PART);
  for (let length = SHORTEST_PART; length <= last; length++)
    if (isFirstPart(stem.slice(0, length)) && knows(stem.slice(length))) return true;
  return false;
}

/** A verb's form with the reflexive ending, where the dictionary has it without: `apstiprinot` + `ies`, `atrašana`. */
function isReflexive(word: string, knows: Knows): boolean {
  if (word.length < 7 || !REFLEXIVE.test(word)) return false;
  return knows(word.endsWith('ies') ? word.slice(0, -3) : `${word.slice(0, -3)}a`);
}

function hasSuffix(word: string, knows: Knows): boolean {
  const comparative = COMPARATIVE.exec(word);
  if (comparative && (knows(`${comparative[1]}s`) || knows(`${comparative[1]}š`))) return true;
  const diminutive = DIMINUTIVE.exec(word);
  return diminutive !== null && NOUN_ENDINGS.some((ending) => knows(`${diminutive[1]}${ending}`));
}
