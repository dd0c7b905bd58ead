import { caseForms } from '../../language/lv/declension';
import { UNSPOKEN_CAPITAL } from '../alphabet';
import { type Built, buildAutomaton } from '../build-automaton';
import type { Dictionary } from '../dictionary';
import { inflect } from '../inflections';
import { labelForms } from '../label-forms';

/** Our own words with all their forms, those left out that the dictionary has. `text` is in the form of `words-lv.txt`. */
export function compileWords(text: string, dictionary: Dictionary): Built {
  const forms = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.charAt(0) === '#') continue;
    for (const word of line.split(' ')) {
      for (const form of formsOf(word)) if (form !== '' && !dictionary.accepts(form)) forms.add(form);
    }
  }
  return buildAutomaton(labelForms(forms), UNSPOKEN_CAPITAL);
}

function formsOf(word: string): string[] {
  const mark = word.charAt(0);
  if (mark === '=') return [word.slice(1)];
  return mark === '~' ? caseForms(word.slice(1)) : inflect(word);
}
