/**
 * Are two words the same but for one slip of the finger: a letter too many, too few, another one, or two swapped? Both are
 * folded and at least five letters long; a slip in the first letter counts as another word.
 */
export function withinOneSlip(word: string, known: string): boolean {
  if (word === known) return true;
  if (word.length < 5 || Math.abs(word.length - known.length) > 1 || word[0] !== known[0]) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  const rest = word.slice(at);
  const knownRest = known.slice(at);
  if (rest.slice(1) === knownRest.slice(1) || rest.slice(1) === knownRest || rest === knownRest.slice(1)) return true;
  return rest[0] === knownRest[1] && rest[1] === knownRest[0] && rest.slice(2) === knownRest.slice(2);
}
