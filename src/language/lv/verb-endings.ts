import { lower } from '../letters';
import { isImperative } from './word-shapes';

/** Verb forms by their endings alone, for rules that need to know whether a letter promises or asks something. */

const NOUNS_IN_IS =
  /^(durvīs|naktīs|pusnaktīs|zivīs|sirdīs|debesīs|krāsnīs|valstīs|dzimtīs|kūtīs|klētīs|pirtīs|acīs|ausīs|kārtīs)$/;
const NOUNS_IN_SU = /(kompasu|atlasu|terasu|balasu|klasu|basu|kasu|rasu|masu|pusu|misu|kursosu|adresu)$/;
const PRESENT_PARTICIPLES = /(jošu|esošu|degošu|kstošu|stošu|gstošu|nākošu|ejošu|rošu|tošu|dzīvošu)$/;

/** „nosūtīsim”, „sazināsimies”, „piezvanīšu”: the first person of the future, typed without diacritics too („piezvanisu”). */
export function isOurFuture(word: string): boolean {
  const small = lower(word);
  if (small.length < 4) return false;
  if (small.length > 4 && /(sim|simies|šos)$/.test(small)) return true;
  if (small.length > 6 && /(is|as|os|ies)u$/.test(small) && !NOUNS_IN_SU.test(small)) return true;
  return /(īšu|āšu|ēšu|ošu|kšu|pšu|ršu|mšu|lšu|nšu|iešu|ūšu)$/.test(small) && !PRESENT_PARTICIPLES.test(small);
}

/** „pastāstīs”, „sāksies”: the third person of the future, where its ending tells it from a noun. */
export function isTheirFuture(word: string): boolean {
  const small = lower(word);
  if (small.length < 6) return false;
  return /(ī|ā|ē|k|g|t|d)sies$/.test(small) || (/īs$/.test(small) && !NOUNS_IN_IS.test(small));
}

/** „sazinieties”, „atsūtiet”, „varēsiet”: the second person plural of imperative and future. */
export function isRequestToClient(word: string): boolean {
  return isImperative(word) || (word.length > 5 && /siet(ies)?$/.test(lower(word)));
}

/** „jāiesniedz”: what has to be done; with a capital letter all but names („Jānis”, „Jāzeps”). A draft without diacritics does not show it („ja”, „jau”). */
export function isDebitive(word: string): boolean {
  return /^(jā[a-zāčēģīķļņšūž]{3,}|Jā[a-mo-yāčēģīķļšū][a-zāčēģīķļņšūž]{3,})$/.test(word);
}
