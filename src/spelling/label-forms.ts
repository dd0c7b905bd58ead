import { CAPITAL, WRITTEN } from './alphabet';
import type { LabelledWord } from './build-automaton';
import { letterCaseOf } from './letter-case';

/** Forms of words as a dictionary stores them. */
export function* labelForms(forms: Iterable<string>): Iterable<LabelledWord> {
  for (const form of forms) {
    if (letterCaseOf(form) === 'capitalised') yield { text: form.toLowerCase(), ending: CAPITAL };
    else yield { text: form, ending: WRITTEN };
  }
}
