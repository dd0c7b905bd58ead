import { type Affix, type AffixClass, type AffixFile, admits } from './affixes';

/** A line of a `.dic` file: the stem and its flags. */
interface Stem {
  readonly word: string;
  readonly flags: string;
}

export interface Form {
  readonly text: string;
  /** Known, but never offered as a correction (NOSUGGEST). */
  readonly unspoken: boolean;
  /** Stands only for a word written all in capitals, as hunspell hides it behind a mixed-case stem (`ne-ETS`, `NE-ETS`). */
  readonly onlyAllCapitals: boolean;
}

interface Suffixed {
  readonly text: string;
  readonly affix: Affix;
  readonly crosses: boolean;
}

/**
 * Gives every form of the dictionary, repeats included, as hunspell 1.7.1 recognises them: prefixes, suffixes, suffixes on
 * suffixes, and both kinds together; a prefix with the circumfix flag only with a suffix that has it too. Where hunspell's
 * analysis is laxer than its manual (it does not look at the circumfix flag of a second suffix) this is as lax.
 */
export function* expandDictionary(file: AffixFile, dictionary: string): Iterable<Form> {
  const stems = dictionary
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map(readStem);
  for (const stem of stems) yield* formsWith(file, stem, false);
  for (const stem of hiddenStems(stems)) yield* formsWith(file, stem, true);
}

function* formsWith(file: AffixFile, stem: Stem, onlyAllCapitals: boolean): Iterable<Form> {
  const unspoken = has(stem.flags, file.noSuggest);
  for (const text of formsOf(file, stem)) yield { text, unspoken, onlyAllCapitals };
}

/** A description begins at the first `xx:` after a blank; flags may themselves hold blanks. */
function readStem(line: string): Stem {
  const description = line.search(/[ \t][a-z]{2}:/);
  const entry = (description < 0 ? line : line.slice(0, description)).replace(/[ \t]+$/, '');
  const slash = entry.indexOf('/', 1);
  return slash < 0 ? { word: entry, flags: '' } : { word: entry.slice(0, slash), flags: entry.slice(slash + 1) };
}

/** `CIA/s` also has the stem `Cia`, for texts in capitals, unless there is such a stem (HashMgr::add_hidden_capitalized_word). */
function hiddenStems(stems: readonly Stem[]): Stem[] {
  const words = new Set(stems.map((stem) => stem.word));
  const hidden: Stem[] = [];
  for (const { word, flags } of stems) {
    const lower = word.toLowerCase();
    const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1);
    if (word === lower || word === capitalised || (word === word.toUpperCase() && flags === '')) continue;
    if (words.has(capitalised)) continue;
    words.add(capitalised);
    hidden.push({ word: capitalised, flags });
  }
  return hidden;
}

function* formsOf(file: AffixFile, { word, flags }: Stem): Iterable<string> {
  if (has(flags, file.onlyInCompound)) return;
  if (!has(flags, file.needAffix)) yield word;
  yield* prefixed(file, flags, word, () => true);

  for (const first of suffixed(file, flags, word)) {
    const { continuation } = first.affix;
    const circumfix = has(continuation, file.circumfix);
    if (!circumfix && !has(continuation, file.needAffix)) yield first.text;
    // Allowed by the stem or by the suffix; both a circumfix or neither.
    const allowed = flags + continuation;
    if (first.crosses)
      yield* prefixed(file, allowed, first.text, (prefix) => has(prefix.continuation, file.circumfix) === circumfix);
    if (circumfix) continue;

    for (const second of suffixed(file, continuation, first.text)) {
      yield second.text;
      if (!second.crosses) continue;
      yield* prefixed(file, second.affix.continuation, second.text, () => true);
      if (first.crosses)
        yield* prefixed(file, allowed, second.text, (prefix) => !has(prefix.continuation, file.circumfix));
    }
  }
}

/** The word behind each prefix that `flags` name and `accepts` lets pass. */
function* prefixed(
  file: AffixFile,
  flags: string,
  word: string,
  accepts: (prefix: Affix) => boolean,
): Iterable<string> {
  for (const { affixes } of classesOf(file, flags, 'prefix')) {
    for (const affix of affixes) {
      if (!accepts(affix) || !admits(affix, 'prefix', word)) continue;
      const rest = word.slice(affix.strip.length);
      if (rest.length > 0 || file.fullStrip) yield affix.append + rest;
    }
  }
}

/** The word before each suffix that `flags` name. */
function* suffixed(file: AffixFile, flags: string, word: string): Iterable<Suffixed> {
  for (const { affixes, crosses } of classesOf(file, flags, 'suffix')) {
    for (const affix of affixes) {
      if (!admits(affix, 'suffix', word)) continue;
      const rest = word.slice(0, word.length - affix.strip.length);
      if (rest.length > 0 || file.fullStrip) yield { text: rest + affix.append, affix, crosses };
    }
  }
}

function classesOf(file: AffixFile, flags: string, kind: AffixClass['kind']): AffixClass[] {
  const found: AffixClass[] = [];
  for (const flag of new Set(flags)) {
    const affixClass = file.classes.get(flag);
    if (affixClass?.kind === kind) found.push(affixClass);
  }
  return found;
}

function has(flags: string, flag: string): boolean {
  return flag !== '' && flags.indexOf(flag) >= 0;
}
