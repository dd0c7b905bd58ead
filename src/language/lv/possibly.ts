import { fold } from '../letters';
import type { Sentence, Token } from '../text';
import { PREPOSITIONS } from './conjunctions';
import { isDebitive } from './verb-endings';
import { isActiveParticiple, isImperative, mayBeInfinitive } from './word-shapes';

/** An `iespējams` that means „perhaps” and lacks a comma: its token index, and on which sides the comma is missing. */
export interface BarePossibly {
  readonly index: number;
  readonly commaBefore: boolean;
  readonly commaAfter: boolean;
  /** It is the small clause `ja iespējams`. */
  readonly conditional: boolean;
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/** Behind `iespējams` at the head of a clause these begin what may be so, unless an infinitive follows (`Iespējams to saņemt`). */
const SUBJECTS = folded('es tu mēs jūs viņš viņa viņi viņas tas tā tie tās šis šī šie šīs kāds kāda man tev mums jums');
/** Verbs that stand behind `iespējams` only where it means „perhaps”. */
const VERBS = folded(
  'tiks netiks tika netika vajadzēs nevajadzēs nāksies esat neesat esam neesam esmu neesmu varēsim varēsiet',
);
/** Before `iespējams` these make it the predicate. */
const PREDICATES = folded(
  'ir nav bija nebija būs nebūs būtu nebūtu esot neesot var būt kļūst kļuva cik tik kā vien ja kad ļoti pilnīgi diezgan vairāk kāds',
);
const AFTER_CONDITION = folded(
  [...PREPOSITIONS, 'jau vēl rīt šodien šonedēļ šomēnes tūlīt uzreiz klātienē rakstiski elektroniski'].join(' '),
);
const BORDERS = folded('un vai bet jeb ka lai ja jo kad kas kur');

/**
 * The places of a sentence where `iespējams` is a parenthesis without its commas (`Jūs, iespējams, esat saņēmuši`), and where `ja iespējams`
 * is not closed (`ja iespējams, līdz rītam`). As a predicate (`ir iespējams`, `iespējams pieteikties`) it takes none, so that only what
 * follows decides.
 */
export function barePossiblies(tokens: readonly Token[], sentence: Sentence): BarePossibly[] {
  const found: BarePossibly[] = [];
  for (let index = sentence.firstToken; index + 1 < sentence.lastToken; index++) {
    const next = tokens[index + 1];
    if (fold(tokens[index]?.text ?? '') !== 'iespejams' || !next || hasInfinitive(tokens, sentence, index + 1))
      continue;
    const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
    if (before && fold(before.text) === 'ja') {
      if (next.kind === 'number' || AFTER_CONDITION.has(fold(next.text)) || isImperative(next.text))
        found.push({ index, commaBefore: false, commaAfter: true, conditional: true });
    } else if (!before || before.kind === 'punctuation') {
      if (isSurelyVerb(next) || SUBJECTS.has(fold(next.text)))
        found.push({ index, commaBefore: false, commaAfter: true, conditional: false });
    } else if (isSurelyVerb(next) && !PREDICATES.has(fold(before.text))) {
      found.push({ index, commaBefore: true, commaAfter: true, conditional: false });
    }
  }
  return found;
}

function isSurelyVerb({ text }: Token): boolean {
  return VERBS.has(fold(text)) || isDebitive(text) || isActiveParticiple(text);
}

/** Does an infinitive stand between `from` and the end of the clause? */
function hasInfinitive(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  for (let index = from; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || BORDERS.has(fold(token.text))) return false;
    if (mayBeInfinitive(token.text)) return true;
  }
  return false;
}
