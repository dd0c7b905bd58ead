import { isUpper } from '../language/letters';
import { caseForms } from '../language/lv/declension';
import { nameForms } from './name-forms';

/** Endings of adjectives and participles, whose definite forms and degrees belong to the paradigm. */
const ADJECTIVES = /(?:āl|īg|isk|īv|ain|oš|ām|ēt|āt|īt|ot)s$/;
const DEFINITE =
  'ais ā ajam ajai ajā o ie ajiem ajām ajos ajās i āk āks āka āki ākas ākais ākā ākajam ākajai ākajā āko ākie ākajiem ākajām ākajos ākajās'.split(
    ' ',
  );
/** Second conjugation, the one that new verbs go into (`digitalizēt`, `reģistrēt`): endings after the infinitive's stem. */
const VERB =
  't ju jam jat ja jām jāt šu si s sim siet sit tu jot dams dama dami damas šana šanas šanai šanu šanā jis jusi juši jušas'.split(
    ' ',
  );
const PARTICIPLES = ['jošs', 'ts', 'jams'];

/**
 * The forms that a word given by a person (own words, the organisation's words, names in a mail) may take, itself first: by the
 * ending of its base form alone, where the paradigm is regular. A word with an initial capital is inflected as a name, after a
 * hyphen the last part is, and an acronym takes its endings after a hyphen (`SIA-s`).
 */
export function inflect(word: string): string[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 2) {
    const first = word.slice(0, hyphen + 1);
    return inflect(word.slice(hyphen + 1)).map((form) => first + form);
  }
  if (isUpper(word)) return nameForms(word);
  const forms = caseForms(word);
  if (ADJECTIVES.test(word)) return [...forms, ...adjectiveForms(word)];
  return /[āēo]t$/.test(word) ? verbForms(word.slice(0, -1)) : forms;
}

function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -1);
  return DEFINITE.map((ending) => stem + ending);
}

/** `stem` is the infinitive without its `t`. */
function verbForms(stem: string): string[] {
  const forms = VERB.map((ending) => stem + ending);
  for (const participle of PARTICIPLES) {
    const base = stem + participle;
    forms.push(...caseForms(base), ...adjectiveForms(base));
  }
  forms.push(stem);
  return [...forms, ...forms.map((form) => `ne${form}`), `jā${stem}`];
}
