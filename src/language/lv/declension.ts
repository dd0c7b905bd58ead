/**
 * The case forms of a Latvian noun, adjective or participle from its dictionary form, by the ending alone. The lists are generous
 * (a noun in -s gets the feminine endings of an adjective too): they serve to recognise words, never to write them.
 */
const ENDINGS: readonly (readonly [ending: string, forms: string])[] = [
  ['šanās', 'šanās šanos'],
  ['ais', 'ais ā o ajam ajai ajā ie ās os ajiem ajām ajos ajās'],
  ['is', 'is im i ī ^a ^i ^u ^iem ^us ^os'],
  ['us', 'us um u ū i iem os'],
  ['as', 'as u ām ās'],
  ['es', 'es ^u u ēm ēs'],
  ['ie', 'ie o ajiem os ajos ās ajām ajās'],
  ['s', 's a am u ā i iem us os as ai ām ās'],
  ['š', 'š a am u ā i iem us os as ai ām ās'],
  ['a', 'a as ai u ā ām ās'],
  ['e', 'e es ei i ē ^u u ēm ēs'],
  ['i', 'i u iem us os'],
];

/** What the last consonants of a stem become where the table has `^` (brālis – brāļa, briedis – brieža). */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['sn', 'šņ'],
  ['zn', 'žņ'],
  ['sl', 'šļ'],
  ['ln', 'ļņ'],
  ['nn', 'ņņ'],
  ['ll', 'ļļ'],
  ['dz', 'dž'],
  ['b', 'bj'],
  ['p', 'pj'],
  ['m', 'mj'],
  ['v', 'vj'],
  ['d', 'ž'],
  ['t', 'š'],
  ['c', 'č'],
  ['s', 'š'],
  ['z', 'ž'],
  ['l', 'ļ'],
  ['n', 'ņ'],
];

/** Every case form that the ending allows, the word itself first; a word with another ending has only itself. */
export function caseForms(word: string): string[] {
  for (const [ending, forms] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    return forms.split(' ').map((form) => (form.charAt(0) === '^' ? soften(stem) + form.slice(1) : stem + form));
  }
  return [word];
}

function soften(stem: string): string {
  for (const [hard, soft] of SOFTENED) {
    if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft;
  }
  return stem;
}
