import { ALL_CAPITALS, CAPITAL, UNSPOKEN, UNSPOKEN_CAPITAL, WRITTEN } from '../alphabet';
import { type Built, buildAutomaton, type LabelledWord } from '../build-automaton';
import { readAffixFile } from './affixes';
import { expandDictionary, type Form } from './expand';

/** All forms of a hunspell dictionary as one automaton, from the text of its two files. */
export function compileDictionary(affixes: string, dictionary: string): Built {
  return buildAutomaton(labelled(expandDictionary(readAffixFile(affixes), dictionary)), UNSPOKEN_CAPITAL);
}

function* labelled(forms: Iterable<Form>): Iterable<LabelledWord> {
  for (const { text, unspoken, onlyAllCapitals } of forms) {
    if (text === '') continue;
    const lower = text.toLowerCase();
    const capitalised = text !== lower && text === lower.charAt(0).toUpperCase() + lower.slice(1);
    if (!capitalised) yield { text, ending: unspoken ? UNSPOKEN : WRITTEN };
    else if (onlyAllCapitals) yield { text: lower, ending: ALL_CAPITALS };
    else yield { text: lower, ending: unspoken ? UNSPOKEN_CAPITAL : CAPITAL };
  }
}
