import { cuesOf, type Word } from '../../language/cues';
import * as topics from '../../language/lv/request-topics';
import { isOurFuture, isRequestToClient, isTheirFuture } from '../../language/lv/verb-endings';
import { promises } from '../closing/closing-cues';
import { namesTime } from '../closing/named-time';
import type { Letter } from '../letter/letter';
import type { RequestClause } from './find-requests';
import type { ReplySentence } from './reply-sentences';
import { hasSynonyms, looksLikeVerb, meet, stemsOf } from './topic-words';

const polarity = new Set(topics.polarity.join(' ').split(' '));
const causes = cuesOf(topics.causes);
const prices = cuesOf(topics.prices);
const unknown = cuesOf(topics.unknown);

/** What a request is about, as stems. */
export interface Matter {
  /** Things that this request names and no other part of the message. */
  readonly own: readonly (readonly string[])[];
  /** All of its words that carry matter. */
  readonly all: readonly (readonly string[])[];
}

/** The reply as the requests see it. */
export interface Reply {
  readonly letter: Letter;
  readonly sentences: readonly ReplySentence[];
}

/**
 * Whether a reply answers a request: what an answer of this kind must hold is there, or the reply speaks about what this request alone
 * names. True when unsure: an answer may be put in quite other words.
 */
export function isAnswered(request: RequestClause, matter: Matter, others: readonly Matter[], reply: Reply): boolean {
  const { sentences } = reply;
  const touched = matter.own.some((stems) => sentences.some((sentence) => touches(sentence, stems)));
  switch (kindOf(request)) {
    case 'duration':
      return has(reply, isDuration);
    case 'day':
      return has(reply, (words) => isDate(reply.letter, words));
    case 'time':
      return has(reply, (words) => isTime(reply.letter, words)) && (!isPast(request) || hasPastTime(reply));
    case 'price':
      return has(reply, isPrice);
    case 'amount':
      return has(reply, isNumber);
    case 'reason':
      return has(reply, (words) => causes.in(words)) || has(reply, (words) => isPlainStatement(reply.letter, words));
    case 'place':
      return touched || matter.own.length === 0 || namesPlace(reply);
    case 'dated':
      return has(reply, (words) => meetsDate(request, words));
    case 'yes-no':
      return touched || !isTelling(matter) || saysYesOrNo(matter, reply);
    case 'send':
      return touched || matter.own.length === 0 || hasFile(reply.letter) || has(reply, isAttached);
    case 'act':
      return touched || matter.own.length < 2 || actsBeyond(matter, others, reply);
    default:
      return touched || matter.own.length < 2;
  }
}

type AnswerKind = RequestClause['wanted'] | 'duration' | 'day' | 'price' | 'dated';

/** What exactly the answer must hold, by the words beside the question word. */
function kindOf({ wanted, words }: RequestClause): AnswerKind {
  const text = ` ${words.map(({ folded }) => folded).join(' ')}`;
  if (/ cik (?:\S+ )?(?:ilg|atri|driz|laic)/.test(text)) return 'duration';
  if (/ kur[aiu]m? (?:datum|dien|laik|menes|gad)|termins/.test(text) && wanted === 'thing') return 'day';
  if (/ (?:maks|cena|cenu|samaks|izmaks|jamaks|sod[a ]|alg|summ|tarif|nauda|nomas)/.test(text)) {
    if (wanted === 'amount' || (wanted === 'thing' && / (?:maksa|cena|summa|alga)( |$)/.test(text))) return 'price';
  }
  if (wanted === 'yes-no' && words.some(isDateWord)) return 'dated';
  return wanted;
}

const WEEKDAY = /^(?:pirmdien|otrdien|tresdien|ceturtdien|piektdien|sestdien|svetdien)/;
const MONTH = /^(?:janvar|februar|marta?$|april|maij|junij|julij|august|septembr|oktobr|novembr|decembr)/;

function isDateWord({ folded, text }: Word): boolean {
  return (WEEKDAY.test(folded) || MONTH.test(folded)) && text.length > 3;
}

/** The same month or weekday, „tajā vakarā”, „Jūsu izvēlētajā laikā”, or whether it is free. */
function meetsDate(request: RequestClause, words: readonly Word[]): boolean {
  const dates = request.words.filter(isDateWord).map(({ folded }) => folded.slice(0, 5));
  return words.some(({ folded }, index) => {
    if (dates.includes(folded.slice(0, 5)) || /^(?:briv|nebriv|aiznem|rezerv|iznomat|aizpild)/.test(folded))
      return true;
    return (
      /^(?:datum|dien|laik|vakar|menes|nedel|sestdien|brivdien)/.test(folded) &&
      /^(?:saj|taj|sis|tas|so|to|izvele|jusu|mine)/.test(words[index - 1]?.folded ?? '')
    );
  });
}

function has({ sentences }: Reply, test: (words: readonly Word[]) => boolean): boolean {
  return sentences.some(({ words }) => test(words));
}

export function touches(sentence: ReplySentence, stems: readonly string[]): boolean {
  return stems.some((stem) => sentence.stems.some((other) => meet(stem, other)));
}

function isPrice(words: readonly Word[]): boolean {
  if (prices.in(words) || words.some(({ text }) => /^\d{1,6},\d\d$/.test(text))) return true;
  return unknown.in(words) && words.some(({ folded }) => /maks|cen[au]/.test(folded));
}

/** One word alone may be put otherwise, unless the other words for it are known. */
function isTelling({ own }: Matter): boolean {
  return own.length > 1 || own.some((stems) => stems.some(hasSynonyms));
}

function isNumber(words: readonly Word[]): boolean {
  return (
    words.some(
      ({ folded, kind }) =>
        kind === 'number' ||
        kind === 'reference' ||
        /\d/.test(folded) ||
        /^(?:vien[asu]|divi|divas|divu|tris|triju|cetr|piec|ses[iu]|septin|aston|devin|desmit|simt|daz|vairak|nevien|pus)/.test(
          folded,
        ),
    ) || unknown.in(words)
  );
}

function isTime(letter: Letter, words: readonly Word[]): boolean {
  return (
    namesTime(letter, words) ||
    unknown.in(words) ||
    words.some(
      ({ folded, text }) =>
        /^\d{1,2}[.:]\d\d/.test(text) ||
        folded === 'plkst.' ||
        /^(?:pavasar|vasar|rud|ziem|gad[ua]|nedel|menes|drizum|sonedel|sodien)/.test(folded),
    )
  );
}

/** A day by number or month, or the end of a period. */
function isDate(letter: Letter, words: readonly Word[]): boolean {
  return (
    words.some((word) => /^(?:number|reference)$/.test(word.kind) || MONTH.test(word.folded)) ||
    unknown.in(words) ||
    (words.some(({ folded }) => /^(?:beig|sakum|vid[u])/.test(folded)) && isTime(letter, words))
  );
}

/** How long: a number with a unit, or a day until which. */
function isDuration(words: readonly Word[]): boolean {
  if (unknown.in(words)) return true;
  return words.some(({ folded }, index) => {
    if (/^(?:sekun|minut|stund|dien|darbdien|nedel|menes|gad)/.test(folded)) {
      const before = words[index - 1];
      return before !== undefined && (isNumber([before]) || words[index + 1]?.folded === 'laika');
    }
    return (
      folded === 'lidz' &&
      words.slice(index + 1, index + 5).some((word) => word.kind === 'number' || MONTH.test(word.folded))
    );
  });
}

const PAST = /.(?:[āīē]j|oj)(?:a|ām|ās|āmies|os)$|.{3}(?:īju|ām)$|^(?:pērn|pagājuš|iepriekš)/;

function isPast({ words }: RequestClause): boolean {
  return words.some(
    ({ folded }) => /(?:aja|ija|eja|ejas|ijas|ajas|ijat|ajat|ejat)$/.test(folded) || folded === 'pedejo',
  );
}

function hasPastTime(reply: Reply): boolean {
  return has(reply, (words) => isTime(reply.letter, words) && words.some(({ text }) => PAST.test(text.toLowerCase())));
}

function isToCome(letter: Letter, words: readonly Word[]): boolean {
  return (
    promises(letter, words) ||
    words.some(({ start, end, folded }) => {
      const word = letter.text.slice(start, end);
      return (
        isOurFuture(word) || isTheirFuture(word) || isRequestToClient(word) || /^(?:bus|varat|var|lai)$/.test(folded)
      );
    })
  );
}

/** Nothing promised, nothing asked: such a sentence tells how things are or why. */
function isPlainStatement(letter: Letter, words: readonly Word[]): boolean {
  return words.length > 2 && !isToCome(letter, words);
}

function namesPlace({ letter, sentences }: Reply): boolean {
  if (letter.mail.author.links.length > 0) return true;
  return sentences.some(({ words }) =>
    words.some(
      ({ folded, kind }) =>
        kind === 'address' ||
        /^(?:iel[aiu]|kabinet|stav[ua]|telp|nodal|centr|dienest|kas[eu]|bibliotek|skol[aiu]|majas|portal|uz)/.test(
          folded,
        ),
    ),
  );
}

/** A sentence that touches the request at all and says yes, no, may or must. */
function saysYesOrNo(matter: Matter, { letter, sentences }: Reply): boolean {
  return sentences.some((sentence) => {
    const first = sentence.words[0]?.folded ?? '';
    if (first === 'ja' && letter.text.slice(sentence.words[0]?.start, sentence.words[0]?.end).toLowerCase() === 'jā')
      return true;
    if (/^(?:ne|protams|diemzel|noteikti|labprat)$/.test(first)) return true;
    return (
      sentence.words.some(({ folded }) => polarity.has(folded)) && matter.all.some((stems) => touches(sentence, stems))
    );
  });
}

function hasFile(letter: Letter): boolean {
  return letter.draft.attachments.some(({ inline }) => !inline) || (letter.draft.unread ?? []).includes('attachments');
}

function isAttached(words: readonly Word[]): boolean {
  return words.some(({ folded }) => /^(?:pievieno|pielikum)/.test(folded));
}

/** An act or a refusal that no other request explains. */
function actsBeyond(matter: Matter, others: readonly Matter[], { letter, sentences }: Reply): boolean {
  return sentences.some(
    (sentence) =>
      isToCome(letter, sentence.words) &&
      !others.some((other) => other !== matter && other.own.some((stems) => touches(sentence, stems))),
  );
}

/** The stems of the words that carry a request's matter; verbs and debitives only where `verbs` is set. */
export function matterOf(words: readonly Word[], verbs: boolean): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  for (const word of words) {
    if (!verbs && looksLikeVerb(word)) continue;
    const stems = stemsOf(word);
    if (stems.length > 0) all.push(stems);
  }
  return all;
}
