import { UNSPOKEN_CAPITAL } from './alphabet';
import { buildAutomaton } from './build-automaton';
import { Dictionary } from './dictionary';
import { inflect } from './inflections';
import { labelForms } from './label-forms';

/** A dictionary of the given words in all forms that are regular for them (see `inflect`). */
export function dictionaryOfWords(words: readonly string[]): Dictionary {
  const forms = new Set<string>();
  for (const word of words) for (const form of inflect(word.trim())) if (form !== '') forms.add(form);
  const { automaton, alphabet } = buildAutomaton(labelForms(forms), UNSPOKEN_CAPITAL);
  return new Dictionary(automaton, alphabet);
}
