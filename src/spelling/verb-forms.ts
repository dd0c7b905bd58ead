import type { Knows } from './knows';
import { isNominal } from './noun-forms';

/** Case endings of participles, definite forms among them, and of nouns. */
const ADJECTIVE = '(?:s|a|am|ai|u|ā|i|as|iem|ām|us|os|ais|o|ajam|ajai|ajā|ie|ajiem|ajām|ajos|ajās)';
const NOUN = '(?:s|a|am|u|ā|i|iem|us|os|as|ai|ām|ās)';

/** Behind an infinitive's stem that ends in a vowel; the present only of the second conjugation, which has no -īt. */
const REGULAR = new RegExp(
  `^(?:(.{2,24}[āēīo])(?:t|šu|si|s|sim|siet|tu|ju|ji|ja|jām|jāt|šot|jis|jusi|dam[sia]|damas|(?:t|juš)${ADJECTIVE})|` +
    `(.{2,24}[āēo])(?:jam|jat|jot|jiet|(?:jam|još)${ADJECTIVE}))$`,
);
/** The present of the third conjugation: `vizin-a` of `vizināt`, `rakst-a` of `rakstīt`. */
const PRESENT = new RegExp(`^(.{2,24})(?:u|i|a|ām|āt|ot|(?:oš|ām)${ADJECTIVE})$`);
/** Nouns for the doing, for what was done and for who does it. */
const VERBAL_NOUN = new RegExp(`^(.{2,24}[āēīo])(?:šan(?:a|as|ai|u|ā|ās)|(?:jum|tāj)${NOUN})$`);
/** One doing of a verb of the first conjugation, made of its past: `iznāciens`. */
const ONE_DOING = new RegExp(`^(.{3,20})ien${NOUN}$`);
const PAST = ['a', 'u', 'ām', 'āt'];
const REFLEXIVE =
  /^(?:(.{2,24}[āēīo])(?:ties|šos|sies|simies|sieties|tos|jos|jies|jās|jāmies|jāties|šoties|jusies|jušies|jušās|damies|damās|šanās|šanos)|(.{2,24}[āēo])(?:jas|jamies|jaties|joties|jieties))$/;
const REFLEXIVE_PRESENT = /^(.{3,24}in)(?:os|ies|ās|āmies|āties|oties)$/;

/** The participle of what can be done, of verbs in -īt and -ināt: `mērāms`. */
const CAN_BE_DONE = new RegExp(`^(.{3,24})ām(${ADJECTIVE})$`);
const DEBITIVE = 'jā';
const SHORTEST_PRESENT = 4;

const PREFIXES = ['aiz', 'ap', 'at', 'ie', 'iz', 'no', 'pa', 'pār', 'pie', 'sa', 'uz'];
const PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})`);
/** So many prefixed forms of one verb are no chance. */
const ENOUGH_PREFIXES = 5;
const SHORTEST_BASE = 4;
const SHORTEST_INFINITIVE = 5;

/**
 * Whether the letters are a regular form of a known verb: behind a prefix that the dictionary does not have it with
 * (`nogreiderēsim`), behind `jā-`, or a noun made of the verb (`aizklājumiem`).
 */
export function isVerbForm(word: string, knows: Knows): boolean {
  return (
    isPrefixedForm(word, knows) || isReflexiveForm(word, knows) || isVerbalNoun(word, knows) || isDebitive(word, knows)
  );
}

/** A form that the dictionary has behind prefixes alone: `vedīs` beside `aizvedīs`, `izvedīs`, `novedīs`. */
export function isBareForm(word: string, knows: Knows): boolean {
  if (word.length < SHORTEST_BASE) return false;
  return PREFIXES.filter((prefix) => knows(prefix + word)).length >= ENOUGH_PREFIXES;
}

/** Forms that any known verb has and the dictionary lacks, by the one beside them: `atrašanos`, `vērsušies`, `mērāms`. */
export function isFormBesideAnother(word: string, knows: Knows): boolean {
  const [, root = '', ending = ''] = CAN_BE_DONE.exec(word) ?? [];
  if (root !== '' && knows(root.endsWith('in') ? `${root}āt` : `${root}īt`)) return !knows(`${root}am${ending}`);
  if (/šan[āo]s$/.test(word)) return knows(`${word.slice(0, -2)}a`);
  return /u[sš]ies$/.test(word) && knows(word.slice(0, -2)) && knows(`${word.slice(0, -4)}šas`);
}

/** `jā-` before a present that no noun looks like. */
function isDebitive(word: string, knows: Knows): boolean {
  if (!word.startsWith(DEBITIVE)) return false;
  const present = withoutPrefix(word.slice(DEBITIVE.length));
  return present.length >= SHORTEST_PRESENT && knows(present) && !isNominal(present, knows);
}

function isPrefixedForm(word: string, knows: Knows): boolean {
  const form = withoutPrefix(word);
  if (form === word || !knows(form)) return false;
  const stem = stemIn(REGULAR.exec(form));
  if (stem !== undefined && isInfinitive(`${stem}t`, knows)) return true;
  const root = PRESENT.exec(form)?.[1];
  return root !== undefined && isInfinitive(root.endsWith('in') ? `${root}āt` : `${root}īt`, knows);
}

/** With the reflexive ending: `apstiprinājās`. */
export function isReflexiveForm(word: string, knows: Knows): boolean {
  const stem = stemIn(REFLEXIVE.exec(word));
  if (stem !== undefined && isVerb(`${stem}t`, knows)) return true;
  const root = REFLEXIVE_PRESENT.exec(word)?.[1];
  if (root !== undefined && isVerb(`${root}āt`, knows)) return true;
  return /[oā]ties$/.test(word) && knows(word.slice(0, -3));
}

function isVerbalNoun(word: string, knows: Knows): boolean {
  const root = ONE_DOING.exec(word)?.[1];
  if (root !== undefined && PAST.every((ending) => knows(root + ending))) return true;
  const stem = VERBAL_NOUN.exec(word)?.[1];
  return stem !== undefined && isVerb(`${stem}t`, knows);
}

function stemIn(match: RegExpExecArray | null): string | undefined {
  return match?.[1] ?? match?.[2];
}

/** Known as it is, with the reflexive ending, or without a prefix. */
function isVerb(infinitive: string, knows: Knows): boolean {
  return isInfinitive(infinitive, knows) || isInfinitive(withoutPrefix(infinitive), knows);
}

/** An infinitive has a past beside it; `darot`, a participle, has none. */
function isInfinitive(word: string, knows: Knows): boolean {
  if (word.length < SHORTEST_INFINITIVE) return false;
  const past = `${word.slice(0, -1)}ja`;
  return (knows(word) && knows(past)) || (knows(`${word}ies`) && knows(`${past.slice(0, -1)}ās`));
}

function withoutPrefix(word: string): string {
  return word.slice(PREFIX.exec(word)?.[0].length ?? 0);
}
