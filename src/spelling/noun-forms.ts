import type { Knows } from './knows';

/** By declension, two endings that together only its nouns have, and the adjectives declined like them. */
const TELLING: readonly (readonly [string, string])[] = [
  ['s', 'iem'],
  ['š', 'iem'],
  ['is', 'im'],
  ['us', 'um'],
  ['a', 'ai'],
  ['e', 'ei'],
  ['s', 'ij'],
];
const LONGEST_ENDING = 5;

const DIMINUTIVE = /^(.{3,20})iņ(?:š|a|am|u|ā|i|iem|us|os|as|ai|ām|ās)$/;
/** Of the second and of the fifth declension; `ieskaitīti` is a participle. */
const SOFT_DIMINUTIVE = /^(.{3,20})(?:īt(?:is|im|i|ī)|īš(?:a|u|i|iem|us|os))$/;
const FEMININE_DIMINUTIVE = /^(.{3,20})(?:īt(?:e|es|ei|i|ē|ēm|ēs)|īšu)$/;
const COMPARATIVE = /^(.{3,20})āk(?:s|a|as|ai|am|u|i|ā|ās|iem|ām|us|os|ais|ajam|ajai|ajā|o|ie|ajiem|ajām|ajos|ajās)?$/;

/** The end of a stem of the sixth declension and what the genitive plural makes of it; st and s stay (`valstu`, `ausu`). */
const SOFTENED = /^(.{2,20}?)(šņ|vj|š|ž|ļ|ņ)u$/;
const HARD: Readonly<Record<string, readonly string[]>> = {
  šņ: ['sn'],
  vj: ['v'],
  š: ['t'],
  ž: ['d', 'z'],
  ļ: ['l'],
  ņ: ['n'],
};

/** Whether the letters are the stem of a known noun or adjective: the dictionary tells a word's class by the forms it has. */
export function isNominalStem(stem: string, knows: Knows): boolean {
  return TELLING.some(([first, second]) => knows(stem + first) && knows(stem + second));
}

/** Whether a known word is a form of a noun, an adjective or a participle. */
export function isNominal(word: string, knows: Knows): boolean {
  for (let ending = 1; ending <= LONGEST_ENDING && word.length - ending > 2; ending++)
    if (isNominalStem(word.slice(0, -ending), knows)) return true;
  return false;
}

/** Whether the letters are a regular form of a known noun or adjective: `rēķiniņš`, `upītes`, `ilgstošāku`, `kvīšu`. */
export function isNominalForm(word: string, knows: Knows): boolean {
  const compared = COMPARATIVE.exec(word)?.[1];
  if (compared !== undefined && knows(`${compared}s`) && knows(`${compared}ajam`)) return true;
  const softened = SOFTENED.exec(word);
  const ends = HARD[softened?.[2] ?? ''] ?? [];
  if (ends.some((end) => knows(`${softened?.[1]}${end}s`) && knows(`${softened?.[1]}${end}ij`))) return true;
  return isDiminutive(word, knows);
}

function isDiminutive(word: string, knows: Knows): boolean {
  const soft = SOFT_DIMINUTIVE.exec(word)?.[1];
  if (soft !== undefined && knows(`${soft}is`) && knows(`${soft}im`)) return true;
  const feminine = FEMININE_DIMINUTIVE.exec(word)?.[1];
  if (feminine !== undefined && knows(`${feminine}e`) && knows(`${feminine}ei`)) return true;
  const stem = DIMINUTIVE.exec(word)?.[1];
  if (stem === undefined) return false;
  return isNominalStem(stem, knows) || isNominalStem(stem.replace(/dz$/, 'g').replace(/c$/, 'k'), knows);
}
