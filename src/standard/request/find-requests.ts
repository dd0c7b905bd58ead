import { cuesOf } from '../../language/cues';
import * as lv from '../../language/lv/requests';
import type { Range } from '../../mail/mail';
import type { Original } from '../original/original';
import { type ClientSentence, type ClientWord, clientSentences } from './client-sentences';
import { type Demand, demandsIn } from './demands';

/** What an answer has to give: what a question word asks for, or something sent, done or told. */
export type Wanted = lv.Asked | 'send' | 'act' | 'tell';

/** A question or demand of the client: its range in the original's text, and its words. */
export interface RequestClause extends Range {
  readonly wanted: Wanted;
  readonly words: readonly ClientWord[];
}

/** More requests than anybody answers in one letter. */
const MOST_REQUESTS = 20;

const asking = cuesOf(lv.asking);
const rhetorical = cuesOf(lv.rhetorical);
const prepositions = new Set(lv.prepositions);
const leads = new Set(lv.leads);
const fillers = new Set(lv.fillers);
const tails = new Set(lv.tails);
const asked = new Map<string, lv.Asked>();
for (const kind of ['time', 'amount', 'place', 'reason', 'yes-no', 'manner', 'thing'] as const)
  for (const word of lv.questionWords[kind]) asked.set(word, kind);

/** A question word that opens a clause. */
interface Opening {
  readonly at: number;
  readonly wanted: lv.Asked;
  readonly governed: boolean;
}

/** Every question and demand of the client, in order; rhetorical questions and politeness are none. */
export function findRequests(original: Original): readonly RequestClause[] {
  const found: RequestClause[] = [];
  for (const sentence of clientSentences(original)) {
    if (rhetorical.in(sentence.words)) continue;
    found.push(...requestsIn(sentence));
    if (found.length >= MOST_REQUESTS) break;
  }
  return found.slice(0, MOST_REQUESTS);
}

function requestsIn(sentence: ClientSentence): readonly RequestClause[] {
  const { words, mark } = sentence;
  const asks = asking.find(words);
  const lead = leadOf(words);
  const openings = openingsIn(sentence, lead, asks);
  if (openings.length === 0) {
    const demands = demandsIn(sentence, lead);
    if (demands.length > 0) return demands.map((demand) => clauseOfDemand(sentence, demand));
    // „Jums ir brīvas vietas?”: the mark alone asks.
    return mark.includes('?') && words.length - lead > 1 ? [clause(sentence, lead, words.length, 'yes-no')] : [];
  }
  const before = demandsBefore(sentence, lead, openings[0]?.at ?? lead);
  const alone = openings.length === 1 && before.length === 0;
  const asked = openings.map(({ at, wanted, governed }, index) => {
    const next = openings[index + 1]?.at ?? words.length;
    const from = alone && governed ? governorOf(words, at, lead, asks) : at;
    return clause(sentence, from, next, wanted);
  });
  return [...before.map(({ from, to, wanted }) => clause(sentence, from, to, wanted)), ...asked];
}

/** „Lūdzu nosūtiet protokolu un paskaidrojiet, kāpēc …”: the demand before the question. */
function demandsBefore(sentence: ClientSentence, lead: number, opening: number): readonly Demand[] {
  const { words } = sentence;
  for (let index = opening - 1; index > lead + 2; index--) {
    if (words[index]?.folded !== 'un') continue;
    const before = demandsIn({ ...sentence, words: words.slice(0, index) }, lead);
    return before.filter(({ wanted }) => wanted !== 'tell');
  }
  return [];
}

/** „… un paskaidrot, kāpēc …” asks what the question word asks. */
function clauseOfDemand(sentence: ClientSentence, { from, to, wanted }: Demand): RequestClause {
  const { words } = sentence;
  for (let index = from + 1; wanted === 'tell' && index < to; index++) {
    const kind = words[index]?.before.includes(',') ? wantedAt(words, index, from) : null;
    if (kind) return clause(sentence, index, to, kind);
  }
  return clause(sentence, from, to, wanted);
}

/** Index of the first word behind „Un”, „Labdien,” and the like. */
function leadOf(words: readonly ClientWord[]): number {
  let lead = 0;
  while (lead < words.length - 1 && leads.has(words[lead]?.folded ?? '')) lead++;
  return lead;
}

function openingsIn(
  { words, mark }: ClientSentence,
  lead: number,
  asks: readonly { readonly firstWord: number; readonly lastWord: number }[],
): readonly Opening[] {
  const openings: Opening[] = [];
  const question = mark.includes('?');
  for (let index = lead; index < words.length; index++) {
    const wanted = wantedAt(words, index, lead);
    if (!wanted) continue;
    const before = words[index - 1];
    const at =
      index > lead && words[index]?.before === '' && prepositions.has(before?.folded ?? '') ? index - 1 : index;
    if (asks.some(({ firstWord, lastWord }) => firstWord <= index && index < lastWord)) continue;
    const last = openings[openings.length - 1];
    const governed = isGoverned(words, at, asks);
    if (!mayOpen(words, at, index, { lead, question, mark, last, governed, asked: asks.length > 0 })) continue;
    // „Kad un kur …”, „… un cik laicīgi”: one question.
    if (last && (contentBetween(words, last.at, at) < 2 || isAfterthought(words, index))) continue;
    openings.push({ at, wanted, governed: governed || (asks.length > 0 && openings.length === 0) });
  }
  return openings;
}

function wantedAt(words: readonly ClientWord[], index: number, lead: number): lv.Asked | null {
  const word = words[index];
  const kind = word ? asked.get(word.folded) : undefined;
  if (!word || !kind) return null;
  // „ka” is the conjunction unless it is spelt „kā” or begins the sentence.
  if (kind === 'manner' && !/^k(?:ā|aa)$/i.test(word.text) && index > lead) return null;
  // „kā arī”, „vai arī” join.
  if (words[index + 1]?.folded === 'ari' && (kind === 'manner' || (kind === 'yes-no' && index > lead))) return null;
  return kind;
}

interface Place {
  readonly lead: number;
  readonly question: boolean;
  readonly mark: string;
  readonly last: Opening | undefined;
  readonly governed: boolean;
  readonly asked: boolean;
}

const STRONG: readonly lv.Asked[] = ['amount', 'reason', 'yes-no'];

function mayOpen(words: readonly ClientWord[], at: number, index: number, place: Place): boolean {
  const { lead, question, last, governed } = place;
  const kind = asked.get(words[index]?.folded ?? '');
  if (governed) return true;
  if (at === lead) return question || asksWithoutMark(words, index, place);
  const before = words[at - 1]?.folded ?? '';
  if ((before === 'un' || before === 'bet') && words[at]?.before === '') return question || last !== undefined;
  if (!/[,:;–—(-]/.test(words[at]?.before ?? '')) return false;
  if (/[,;].*\)/.test(words[at]?.before ?? '')) return true;
  const strong = (kind !== undefined && STRONG.includes(kind)) || words[index]?.folded === 'cikos';
  if (!last) return question || (place.asked && kind !== 'yes-no') || (place.asked && strong);
  return (strong || asksAnew(words, at, index)) && (question || last.governed);
}

/** „…, kādi dokumenti vajadzīgi”, „…, kā noformēt”: the next question, where no verb of knowing governs it. */
function asksAnew(words: readonly ClientWord[], at: number, index: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  if (lv.knowing.some((stem) => before.startsWith(stem))) return false;
  const word = words[index]?.folded ?? '';
  if (word === 'kad' || word === 'kur') return isInRow(words, index);
  return word.startsWith('kad') || (word === 'ka' && /t(?:ies)?$/.test(words[index + 1]?.folded ?? ''));
}

/** „Kādas …, kad … un vai …?”: in a row of questions „kad” opens no subordinate clause. */
function isInRow(words: readonly ClientWord[], index: number): boolean {
  return words.some(({ folded }, at) => at > index && words[at - 1]?.folded === 'un' && asked.has(folded));
}

/** Without a question mark only a short clause that cannot be a subordinate one asks. */
function asksWithoutMark(words: readonly ClientWord[], index: number, { lead, mark }: Place): boolean {
  const kind = asked.get(words[index]?.folded ?? '');
  // „Vai varat līdz rītam:” opens a list of what is asked.
  if (mark.includes(':')) return false;
  if (kind === 'amount' || kind === 'reason' || kind === 'yes-no') return words.length - index > 2;
  if (words[index + 1]?.folded === 'beidzot') return true;
  if (kind === 'manner' || words.slice(index).some(({ before }) => before.includes(','))) return false;
  return (
    (lead > 0 || mark === '' || mark === ';') &&
    words.length - index > 2 &&
    words.length - index < 15 &&
    words[index + 1]?.folded !== 'attiecas'
  );
}

/** Is the clause the object of „gribētu zināt” right before it? */
function isGoverned(words: readonly ClientWord[], at: number, asks: readonly { readonly lastWord: number }[]): boolean {
  let index = at;
  while (index > 0 && fillers.has(words[index - 1]?.folded ?? '')) index--;
  return asks.some(({ lastWord }) => lastWord <= at && lastWord >= index);
}

/** The one question of a sentence goes with the words that ask it; „gribēju noskaidrot vai …” only where a comma parts them. */
function governorOf(
  words: readonly ClientWord[],
  at: number,
  lead: number,
  asks: readonly { readonly firstWord: number; readonly lastWord: number }[],
): number {
  const ask = asks.filter(({ lastWord }) => lastWord <= at).pop();
  if (!ask) return at;
  const pleads = words.slice(ask.firstWord, at).some(({ folded }) => /^(?:lud|pasak|sak|pask|nor)/.test(folded));
  if (!pleads && !(words[at]?.before ?? '').includes(',')) return at;
  return ask.firstWord - lead <= 2 || words[lead]?.folded === 'ja' ? lead : ask.firstWord;
}

function contentBetween(words: readonly ClientWord[], from: number, to: number): number {
  return words.slice(from, to).filter(({ folded }) => folded !== 'un' && folded !== 'bet').length;
}

/** „cik laicīgi”, „cik ilgi” at the end has no verb of its own. */
function isAfterthought(words: readonly ClientWord[], index: number): boolean {
  const rest = words.slice(index);
  return rest.length < 2 || (rest.length === 2 && rest[0]?.folded === 'cik' && /[iy]$/.test(rest[1]?.folded ?? ''));
}

function clause(sentence: ClientSentence, from: number, to: number, wanted: Wanted): RequestClause {
  const { words, mark } = sentence;
  let end = to;
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    const comma = /[,–—-]/.test(word?.before ?? '');
    if (word && ((comma && tails.has(word.folded)) || (word.folded === 'jo' && words[index + 1]?.folded !== 'ipasi'))) {
      end = index;
      break;
    }
  }
  while (end > from + 1 && /^(?:un|bet)$/.test(words[end - 1]?.folded ?? '')) end--;
  const marked = end === words.length ? mark : (words[end]?.before ?? '');
  const own = words.slice(from, end);
  const start = own[0]?.start ?? 0;
  const last = own[own.length - 1]?.end ?? start;
  const opened = own.some(({ before }, index) => index > 0 && /[(„“"«]/.test(before));
  const closing = (opened ? /^[”“"»]?\)?\??/ : /^\??/).exec(marked)?.[0] ?? '';
  return { start, end: last + closing.length, wanted, words: own };
}
