import { cuesOf } from '../../language/cues';
import * as lv from '../../language/lv/requests';
import type { ClientSentence, ClientWord } from './client-sentences';

/** A demand as indices of the sentence's words, `to` exclusive. */
export interface Demand {
  readonly from: number;
  readonly to: number;
  readonly wanted: 'send' | 'act' | 'tell';
}

const pleas = new Set(lv.pleas);
const wanted = new Set(lv.wanted);
const wishes = cuesOf(lv.wishes);
const noVerbs = new Set(lv.noVerbs);
const REACH = 9;
const RECEIVING = /^(?:sanemt|pieprasit|dabut)$/;

/** What a sentence asks to do or to send: „lūdzu nosūtīt …”, „Prasu …”, „Salabojiet …!”; several joined by „un” are several. */
export function demandsIn(sentence: ClientSentence, lead: number): readonly Demand[] {
  const { words } = sentence;
  const first = firstDemand(words, lead);
  if (!first) return [];
  const demands: Demand[] = [];
  let from = first.from;
  let verb = first.verb;
  for (let index = first.verb + 1; index <= words.length; index++) {
    const joins = index < words.length && isJoined(words, index);
    if (index < words.length && !joins) continue;
    const kind = kindOf(words, verb, index);
    if (kind) demands.push({ from, to: index, wanted: kind });
    from = index + 1;
    verb = index + 1;
    index++;
  }
  return demands;
}

/** „… un samazināt ātrumu”: another verb with an object of its own. */
function isJoined(words: readonly ClientWord[], index: number): boolean {
  return words[index]?.folded === 'un' && isVerb(words[index + 1]) && index + 2 < words.length;
}

function firstDemand(
  words: readonly ClientWord[],
  lead: number,
): { readonly from: number; readonly verb: number } | null {
  for (let index = lead; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    if (pleas.has(word.folded)) {
      const verb = verbAfter(words, index);
      if (verb >= 0) return { from: index, verb };
      const thing = words.findIndex(({ folded }, at) => at > index && at <= index + 2 && wanted.has(folded));
      if (thing >= 0 && words.length - thing > 1) return { from: index, verb: thing };
    }
    const opens = index === lead || /[,;:–—-]/.test(word.before);
    if (opens && isImperative(word.folded)) return { from: index, verb: index };
  }
  const wish = wishes.find(words)[0];
  return wish ? { from: wish.firstWord, verb: wish.lastWord - 1 } : null;
}

function verbAfter(words: readonly ClientWord[], plea: number): number {
  for (let index = plea + 1; index < Math.min(words.length, plea + REACH); index++)
    if (isVerb(words[index])) return index;
  return -1;
}

/** An infinitive or imperative by its ending, with or without diacritics. */
function isVerb(word: ClientWord | undefined): boolean {
  return word?.kind === 'word' && word.text.length > 3 && /(?:t|ties)$/.test(word.folded) && !noVerbs.has(word.folded);
}

function isImperative(folded: string): boolean {
  return (
    folded.length > 5 &&
    /iet(?:ies)?$/.test(folded) &&
    !/(?:[aeiou]siet|[^e]siet|viet|skiet)$/.test(folded) &&
    !/^(?:ja|ne?esiet|esiet|var)/.test(folded)
  );
}

function kindOf(words: readonly ClientWord[], verb: number, to: number): Demand['wanted'] | null {
  const word = words[verb]?.folded ?? '';
  const begins = (stems: readonly string[]) => stems.some((stem) => word.startsWith(stem));
  const object = words.slice(verb + 1, to);
  if (wanted.has(word)) return 'tell';
  // „Atbildi vēlos saņemt elektroniski” is about the form of the answer.
  if (words.slice(0, to).some(({ folded }) => folded.startsWith('atbild'))) return null;
  if (begins(lv.sending) || RECEIVING.test(word)) return 'send';
  if (begins(lv.telling)) return object.length > 1 || word.startsWith('apstiprin') ? 'tell' : null;
  return begins(lv.idle) ? null : 'act';
}
