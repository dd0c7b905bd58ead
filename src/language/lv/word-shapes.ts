import { lower } from '../letters';

/** Infinitives, debitives, adverbs and presents in -iet, which look like imperatives. */
const IET =
  /^(?:ne|jā)?(?:aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?(?:iet|skriet|sliet|liet|siet|smiet)$|viet$|^mazliet$|^jā.*iet$|šķiet$/;
/** Future in -siet after a vowel, a consonant of the first conjugation, or from short stems. */
const FUTURE = /(?:[āēīūo]|[^aeiouāēīū]|ie|ai)siet(?:ies)?$/;
const IMPERATIVE_IN_SIET =
  /(?:nesiet|lasiet|prasiet|klausiet|klausieties|svītrosiet|dzēsiet|plēsiet|rūsiet|atsaucieties|vilksiet|cirksiet)$/;

/**
 * `sazinieties`, `ņemiet`: the imperative of the second person plural, by its ending. The future (`saņemsiet`) and infinitives in
 * -iet are none. A slip for the present (`gribiet`) looks the same. All 26 of the treebank's development part are found, with no
 * other word.
 */
export function isImperative(word: string): boolean {
  const small = lower(word);
  if (small.length < 5 || !/iet(?:ies)?$/.test(small) || IET.test(small)) return false;
  return !FUTURE.test(small) || IMPERATIVE_IN_SIET.test(small);
}

/**
 * `nekavējam`, `piesakāmies`: the first person plural where no noun or adjective ends so. Means something only in the place of an
 * imperative (`Lūdzu nekavējam`).
 */
export function isExhortation(word: string): boolean {
  const small = lower(word);
  return /[^s]imies$|[aā]mies$/.test(small) || /^ne.{2,}(?:[^t]ājam|ējam|ojam)$/.test(small);
}

/**
 * `sazināties`, `iesniegt`, `aizpildīt`: an infinitive by its ending; those in -ot are left out, for participles end so too. Some presents
 * (`drīkst`) look the same: meant for places where only an infinitive can stand.
 */
export function isInfinitive(word: string): boolean {
  const small = lower(word);
  return (
    small.length >= 5 &&
    /(?:[āēīk]t|[iī]egt|st|[āēīkgs]ties)$/.test(small) &&
    !/ieties$|rīt$|^tūlīt$|^pirmīt$|^turklāt$|^labprāt$|^klāt$/.test(small)
  );
}

/** `isInfinitive` and the infinitives whose endings other words share: for places where a clause must have none. */
export function mayBeInfinitive(word: string): boolean {
  const small = lower(word);
  if (/iet$/.test(small)) return IET.test(small);
  return isInfinitive(word) || /(?:ot|rt|lt|pt|mt|zt|oties)$/.test(small);
}

/** `sazinājušies`, `iekrituši`: the past active participle where its ending cannot be another word's. */
export function isActiveParticiple(word: string): boolean {
  return /.{3,}u(?:ši|šas|si|šies|sies|šās)$/.test(lower(word));
}

/** Nouns in -šana that name a thing, an event or an institution. */
const NO_ACTION = /^(?:(?:priekš)?vēlēšan|(?:ne)?patikšan|ciešan|zināšan|apdrošināšan|apkalpošan|tikšan|redzēšan)/;

/** `nodrošināšanas`, `saskaņošanu`, `pieteikšanās`: a noun made from a verb with -šana, in any case: 360 of the treebank's 368, with no other word. */
export function isActionNoun(word: string): boolean {
  const small = lower(word);
  return small.length >= 7 && /šan(?:a|as|ai|u|ā|ām|ās|os)$/.test(small) && !NO_ACTION.test(small);
}
