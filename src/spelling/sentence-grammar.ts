import type { Knows } from './knows';
import { isNominal } from './noun-forms';
import type { PlainWord } from './plain-word';

/** Grammar that decides between two words of a sentence typed without diacritics; each answer is in doublings of frequency. */
const STRONG = 8;
const SOME = 4;

const PREPOSITIONS = new Set(
  'no ar par uz pie pēc bez līdz kopš pirms aiz zem virs pret caur starp pa pār dēļ ap gar'.split(' '),
);
/** Forms after which the locative is due. */
const LOCATIVES = new Set(
  'šajā tajā šai tai kurā savā vienā visā citā kādā šādā tādā pašā jebkurā nākamajā pagājušajā'.split(' '),
);
/** What is counted or lacking stands in the genitive: `nav laika`. */
const TAKES_GENITIVE = new Set('nav nebija nebūs nebūtu trūkst pietiek pietiks daudz maz vairāk mazāk cik'.split(' '));
const MONTH = /^(?:janvār|februār|aprīl|jūnij|jūlij|septembr|oktobr|novembr|decembr)ī$/;
const LONG_END = /(?:ā|ē|ī|ū|ās|ēs|īs)$/;
const LONG_VOWEL_END = /[āēīū]$/;
const DEFINITE_LOCATIVE = /[aē]jā$/;
const GENITIVE = /(?:[aeāī]s|a|u|^[tš]ā)$/;
/** Pronouns that a preposition governs together with their noun. */
const POINTING = new Set('tās šīs tā šī to šo mūsu jūsu viņa viņas manas savas'.split(' '));
/** `šo`, `labo`, but not `ko`. */
const ACCUSATIVE = /(?:[^k]|.k)o$/;
/** „The same”: what stands before it agrees. */
const SAME = 'pašā';
/** Nominatives that are the same word as a genitive but for diacritics. */
const NOMINATIVES = new Set(['tas', 'šis', 'sis']);
const GENITIVES = new Set(['tās', 'šīs']);
const DATIVE_PLURAL = /[āēī]m$/;

/** The words before and behind the one in question, those before already restored. */
export interface Neighbours {
  readonly before: readonly string[];
  readonly word: PlainWord;
  /** What the next word may be; empty at the end of the sentence. */
  readonly next: readonly string[];
}

/** What the grammar has to say for (or, below zero, against) `candidate`. */
export function grammarOf(candidate: string, { before, word, next }: Neighbours, knows: Knows): number {
  const previous = before[before.length - 1] ?? '';
  const governed = isGoverned(before);
  let worth = 0;
  if (PREPOSITIONS.has(previous) || (governed && POINTING.has(previous))) {
    if (LONG_END.test(candidate) && !GENITIVES.has(candidate)) worth -= SOME;
    if (NOMINATIVES.has(candidate) || isFiniteVerb(candidate, knows)) worth -= STRONG;
  }
  if (ACCUSATIVE.test(previous) && isFiniteVerb(candidate, knows)) worth -= STRONG;
  if (LOCATIVES.has(candidate) && next.indexOf(SAME) >= 0 && !governed) worth += SOME;
  if ((LOCATIVES.has(previous) || DEFINITE_LOCATIVE.test(previous)) && LONG_VOWEL_END.test(candidate)) worth += SOME;
  if (candidate === 'jā' && word.beforeMark) worth += STRONG;
  if (candidate === 'nē' && word.beforeMark && previous === '') worth += STRONG;
  if (word.afterNumber && MONTH.test(candidate) && !governed) worth += SOME;
  if (
    isLocativeOfMasculine(candidate, knows) &&
    !governed &&
    !TAKES_GENITIVE.has(previous) &&
    !leads(word, next, knows)
  )
    worth += SOME;
  return worth + agreement(candidate, next, knows);
}

/** A preposition before the word, perhaps with genitives between: `no darba laika`. */
function isGoverned(before: readonly string[]): boolean {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 3; at--) {
    const word = before[at] ?? '';
    if (PREPOSITIONS.has(word)) return true;
    if (!GENITIVE.test(word)) return false;
  }
  return false;
}

/** `laikā`, beside which the genitive `laika` stands. */
function isLocativeOfMasculine(word: string, knows: Knows): boolean {
  const stem = word.slice(0, -1);
  return word.endsWith('ā') && knows(`${stem}s`) && knows(`${stem}am`) && !knows(`${stem}ai`);
}

/** Whether a genitive here would have a noun to stand before. */
function leads({ beforeMark, beforeNumber }: PlainWord, next: readonly string[], knows: Knows): boolean {
  if (beforeNumber) return true;
  return !beforeMark && next.some((each) => isNominal(each, knows));
}

/** A present that no noun looks like: `zinu`, where `ziņu` may stand. */
function isFiniteVerb(word: string, knows: Knows): boolean {
  const stem = word.slice(0, -1);
  return /[aiu]$/.test(word) && ['āt', 'ēt', 'īt'].some((ending) => knows(stem + ending)) && !isNominal(word, knows);
}

/** `nokavētajām stundām`, `šīs ielas`: the ending that all the next word may be has. */
function agreement(word: string, next: readonly string[], knows: Knows): number {
  const [first] = next;
  if (first === undefined) return 0;
  if (word.endsWith('ajām')) return next.every((each) => DATIVE_PLURAL.test(each)) ? SOME : 0;
  if (!GENITIVES.has(word) || !isNominal(first, knows)) return 0;
  return next.every((each) => /[aeāē]s$/.test(each)) ? STRONG : 0;
}
