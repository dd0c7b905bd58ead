import type { Knows } from './knows';
import { capitalised } from './letter-case';

/** Who lives in a place: `carnikavietis`, `ādažnieki`, `strencēniete`. */
const INHABITANT =
  /^(.{4,20}?)(?:(?:[āē]n)?(?:iet(?:is|im|i|ī|e|es|ei|ē|ēm|ēs)|ieš(?:a|u|i|iem|us|os))|niek(?:s|a|am|u|ā|i|iem|us|os)|nie(?:c(?:e|es|ei|i|ē|ēm|ēs)|ču))$/;
const PLACE_ENDINGS = ['a', 'as', 'e', 'es', 'i', 'is', 's'];

/** Whether the letters name the people of a place that is known. */
export function isInhabitant(word: string, knows: Knows): boolean {
  const stem = INHABITANT.exec(word)?.[1];
  if (stem === undefined) return false;
  const place = capitalised(stem).replace(/dz$/, 'g');
  return [place, place.replace(/c$/, 'k'), place.replace(/c$/, 'č')].some((each) =>
    PLACE_ENDINGS.some((ending) => knows(each + ending)),
  );
}
